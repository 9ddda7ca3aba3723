package app.pythia.soak.events;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.device.Speaker;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Devices in memory that fail when they are told to: a microphone in which there is noise that
/// never comes again, and a speaker that is not heard and plays faster than time.
public final class StandIns implements AudioDevices {
    private static final int FASTER = 8;
    private static final NamedDevice NAME = new NamedDevice("Noise", Link.WIRED);

    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong place = new AtomicLong();
    private final Observable<DevicesToUse> toUse = new Observable<>(DevicesToUse.UNKNOWN);
    private volatile Optional<DeviceProblem> deaf = Optional.empty();
    private volatile Optional<DeviceProblem> dumb = Optional.empty();

    /// What the microphone fails with from now on, open or not.
    public void microphoneFails(Optional<DeviceProblem> why) {
        deaf = why;
    }

    /// What the speaker fails with from now on, open or not.
    public void speakerFails(Optional<DeviceProblem> why) {
        dumb = why;
    }

    /// The system uses other devices from now on.
    public void replace(String name) {
        NamedDevice other = new NamedDevice(name, Link.WIRED);
        toUse.set(new DevicesToUse(Optional.of(other), Optional.of(other)));
    }

    /// How many microphones are open.
    public int microphonesOpen() {
        return open.get();
    }

    @Override
    public boolean hasMicrophone() {
        return true;
    }

    @Override
    public boolean hasSpeaker() {
        return true;
    }

    @Override
    public List<String> microphones() {
        return List.of("Noise", "Headset");
    }

    @Override
    public List<String> speakers() {
        return List.of("Silence", "Headset");
    }

    @Override
    public Microphone microphone() {
        return () -> {
            fail(deaf);
            open.incrementAndGet();
            return new Ear();
        };
    }

    @Override
    public Speaker speaker() {
        return () -> {
            fail(dumb);
            return new Mouth();
        };
    }

    @Override
    public Observable<DevicesToUse> toUse() {
        return toUse;
    }

    private static void fail(Optional<DeviceProblem> why) throws DeviceException {
        if (why.isPresent()) {
            throw new DeviceException(why.get(), null);
        }
    }

    private final class Ear implements Microphone.Capture {
        private final long openedAt = System.nanoTime();
        private long given;
        private boolean closed;

        @Override
        public NamedDevice device() {
            return NAME;
        }

        @Override
        public PcmFormat format() {
            return PcmFormat.SPOKEN_TURN;
        }

        @Override
        public int read(byte[] into) throws DeviceException {
            fail(deaf.isPresent() ? Optional.of(DeviceProblem.GONE) : deaf);
            long due = (System.nanoTime() - openedAt) / 1_000 * format().sampleRate() / 1_000_000;
            int count = (int) Math.min((due - given) * 2, into.length & ~1);
            Sounds.write(into, count, place.getAndAdd(count / 2L));
            given += count / 2;
            return count;
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                open.decrementAndGet();
            }
        }
    }

    private final class Mouth implements Speaker.Output {
        private long emptyAt = System.nanoTime();

        @Override
        public NamedDevice device() {
            return NAME;
        }

        @Override
        public PcmFormat format() {
            return PcmFormat.SPOKEN_TURN;
        }

        @Override
        public int queuedFrames() {
            Duration left = Duration.ofNanos(Math.max(0, emptyAt - System.nanoTime()));
            return FASTER * format().bytes(left) / format().frameBytes();
        }

        @Override
        public void write(byte[] pcm, int bytes) throws DeviceException {
            fail(dumb.isPresent() ? Optional.of(DeviceProblem.GONE) : dumb);
            emptyAt =
                    Math.max(emptyAt, System.nanoTime())
                            + format().duration(bytes).toNanos() / FASTER;
        }

        @Override
        public void rest() {}

        @Override
        public void close() {
            emptyAt = System.nanoTime();
        }
    }
}
