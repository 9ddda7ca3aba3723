package app.pythia.audio.device;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A speaker that remembers what it played: in a test's own time, or a good deal faster than time.
public final class FakeSpeaker implements Speaker {
    private static final long FASTER = 20;
    private static final int TAIL = 4000;

    private final PcmFormat format;
    private final LongSupplier clock;
    private final long faster;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger rests = new AtomicInteger();
    private final ByteArrayOutputStream played = new ByteArrayOutputStream();
    private volatile @Nullable DeviceProblem problem;
    private final Semaphore refused = new Semaphore(0);
    private volatile NamedDevice device = new NamedDevice("", Link.WIRED);

    /// One that plays faster than time.
    public FakeSpeaker(PcmFormat format) {
        this(format, System::nanoTime, FASTER);
    }

    /// One that plays in a time of its own, in nanoseconds; when it runs dry, it plays silence.
    public FakeSpeaker(PcmFormat format, LongSupplier clock) {
        this(format, clock, 1);
    }

    private FakeSpeaker(PcmFormat format, LongSupplier clock, long faster) {
        this.format = format;
        this.clock = clock;
        this.faster = faster;
    }

    /// Opening it fails from now on, and so does writing; with nothing, it works again.
    public void failToOpen(@Nullable DeviceProblem why) {
        problem = why;
    }

    /// Waits until it has failed once more.
    public void awaitRefused() throws InterruptedException {
        refused.acquire();
    }

    /// What it calls itself.
    public void name(String name, Link link) {
        device = new NamedDevice(name, link);
    }

    public int openNow() {
        return open.get();
    }

    /// How often it was opened.
    public int opened() {
        return opened.get();
    }

    /// How often it was brought to rest.
    public int rests() {
        return rests.get();
    }

    /// All that was played, silence included.
    public synchronized byte[] played() {
        return played.toByteArray();
    }

    /// Waits until it has played that.
    public void awaitPlayed(byte[] sound) {
        await(() -> Sounds.indexOf(played(), sound) >= 0);
    }

    /// Waits until it plays something.
    public void awaitSound() {
        await(() -> Pcm.peak(played()) > 0);
    }

    /// Waits until the last that it played is silence.
    public void awaitSilence() {
        await(() -> {
            byte[] played = played();
            return played.length > TAIL && Pcm.peak(Sounds.last(played, TAIL)) == 0;
        });
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it did not come");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    @Override
    public Mouth open() throws DeviceException {
        failIfAsked();
        open.incrementAndGet();
        opened.incrementAndGet();
        return new Mouth();
    }

    private void failIfAsked() throws DeviceException {
        DeviceProblem why = problem;
        if (why != null) {
            refused.release();
            throw new DeviceException(why, null);
        }
    }

    /// Open.
    public final class Mouth implements Output {
        private final NamedDevice on = device;
        private long emptyAt = clock.getAsLong();

        private Mouth() {}

        @Override
        public NamedDevice device() {
            return on;
        }

        @Override
        public PcmFormat format() {
            return format;
        }

        @Override
        public int queuedFrames() {
            long left = Math.max(0, emptyAt - clock.getAsLong()) * faster;
            return (int) (left * format.sampleRate() / 1_000_000_000L);
        }

        @Override
        public void write(byte[] pcm, int bytes) throws DeviceException {
            failIfAsked();
            long now = clock.getAsLong();
            synchronized (FakeSpeaker.this) {
                if (faster == 1 && emptyAt < now) {
                    played.writeBytes(new byte[format.bytes(Duration.ofNanos(now - emptyAt))]);
                }
                played.write(pcm, 0, bytes);
            }
            emptyAt = Math.max(emptyAt, now) + format.duration(bytes).toNanos() / faster;
        }

        /// For how long it has had nothing to sound.
        public Duration emptyFor() {
            return Duration.ofNanos(Math.max(0, clock.getAsLong() - emptyAt));
        }

        @Override
        public void rest() throws DeviceException {
            failIfAsked();
            rests.incrementAndGet();
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }
}
