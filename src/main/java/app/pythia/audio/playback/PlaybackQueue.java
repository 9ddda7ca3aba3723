package app.pythia.audio.playback;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceThread;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.InUse;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.device.Speaker;
import app.pythia.audio.playback.Playback.Manner;
import app.pythia.support.Subscription;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// What goes to the speaker: one [Playback] at a time, the newest. A new one silences the one
/// before, and nothing of the old one is heard after that but a fade of a few milliseconds.
///
/// Its thread keeps little in the device, and the device ready to begin; after a while in which
/// nothing sounds it closes it. When the device goes, or another one is to be used, it goes on
/// there from where it was heard.
public final class PlaybackQueue implements AutoCloseable {
    private static final Duration KEPT_OPEN = Duration.ofSeconds(15);

    /// Headphones without a wire sleep, or serve another program, once they are let go.
    private static final Duration KEPT_OPEN_WITHOUT_WIRE = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AudioDevices devices;
    private final Supplier<Rendition> rendition;
    private final Perseverance perseverance;
    private final Lateness lateness = new Lateness();
    private final DeviceThread thread = new DeviceThread("speaker", this::run);
    private final Subscription moves;
    private Life life = Life.NEW;
    private volatile @Nullable Playback current;
    private volatile long wantedUntil = System.nanoTime();
    private volatile Optional<InUse> inUse = Optional.empty();
    private int earlierGaps;

    private enum Life {
        NEW,
        RUNNING,
        CLOSED
    }

    /// @param rendition how sound is to be heard, asked for every few milliseconds on the speaker's
    ///   thread: it must answer at once
    public PlaybackQueue(AudioDevices devices, Supplier<Rendition> rendition) {
        this(devices, rendition, PATIENCE);
    }

    /// @param patience for how long a speaker that does not work is tried again
    PlaybackQueue(AudioDevices devices, Supplier<Rendition> rendition, Duration patience) {
        this.devices = devices;
        this.rendition = rendition;
        perseverance = new Perseverance(patience);
        moves = devices.toUse().subscribe(_ -> thread.wake());
    }

    /// Opens the speaker for a sound that will come soon. Returns at once.
    public synchronized void prepare() {
        wantedUntil = System.nanoTime() + KEPT_OPEN.toNanos();
        if (life == Life.NEW) {
            life = Life.RUNNING;
            thread.start();
        }
        thread.wake();
    }

    /// Begins a sound and silences the one before it. Returns at once. It is as loud as is wanted,
    /// and plays at its own speed.
    ///
    /// @param sampleRate of the mono sound that will be written
    public Playback begin(int sampleRate, Playback.Listener listener) {
        return begin(sampleRate, Manner.AS_IT_IS, Duration.ZERO, listener);
    }

    /// The same for a voice that plays as fast as is wanted.
    ///
    /// @param from where in it to begin
    public Playback beginVoice(int sampleRate, Duration from, Playback.Listener listener) {
        return begin(sampleRate, Manner.AS_WANTED, from, listener);
    }

    private synchronized Playback begin(
            int sampleRate, Manner manner, Duration from, Playback.Listener listener) {
        stop();
        earlierGaps = gaps();
        Playback next =
                new Playback(
                        sampleRate,
                        manner,
                        from,
                        listener,
                        lateness,
                        System::nanoTime,
                        thread::wake);
        current = next;
        if (life == Life.CLOSED) {
            next.stop();
        } else {
            prepare();
        }
        return next;
    }

    /// Silences what sounds.
    public synchronized void stop() {
        if (current != null) {
            current.stop();
        }
    }

    /// How often what was to be heard ran dry, since the beginning.
    public synchronized int gaps() {
        return earlierGaps + (current == null ? 0 : current.gaps());
    }

    /// The speaker that is open.
    public Optional<InUse> inUse() {
        return inUse;
    }

    /// Silences what sounds and closes the device, within 200 ms. What is begun later is stopped at
    /// once.
    @Override
    public void close() {
        synchronized (this) {
            stop();
            life = Life.CLOSED;
        }
        moves.close();
        thread.end();
    }

    private void run(DeviceThread loop) {
        while (!loop.isEnding()) {
            if (isWanted()) {
                open(loop);
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void open(DeviceThread loop) {
        try (Speaker.Output output = devices.speaker().open()) {
            loop.uses(output);
            inUse = Optional.of(new InUse(output.device(), output.format()));
            feed(loop, output);
        } catch (DeviceException gone) {
            failed();
        } catch (RuntimeException bug) {
            LoggerFactory.getLogger(PlaybackQueue.class).error("The speaker failed", bug);
            failed();
        } finally {
            inUse = Optional.empty();
        }
    }

    private void feed(DeviceThread loop, Speaker.Output output) throws DeviceException {
        perseverance.opened(System.nanoTime());
        Feeder feeder = new Feeder(output, () -> current, rendition);
        Duration kept =
                output.device().link() == Link.BLUETOOTH ? KEPT_OPEN_WITHOUT_WIRE : KEPT_OPEN;
        DevicesToUse known = DevicesToUse.UNKNOWN;
        while (!loop.isEnding() && isWanted() && (known.equals(toUse()) || isToBeUsed(output))) {
            known = toUse();
            LockSupport.parkNanos(feeder.step(System.nanoTime()));
            if (sounds()) {
                wantedUntil = System.nanoTime() + kept.toNanos();
            }
        }
        LockSupport.parkNanos(feeder.leave(System.nanoTime()));
    }

    private boolean isWanted() {
        return sounds() || System.nanoTime() - wantedUntil < 0;
    }

    private boolean sounds() {
        Playback now = current;
        return now != null && !now.isOver() && !now.isPaused();
    }

    private DevicesToUse toUse() {
        return devices.toUse().get();
    }

    private boolean isToBeUsed(Speaker.Output open) {
        Optional<NamedDevice> best = toUse().speaker();
        return best.isEmpty() || best.get().name().equals(open.device().name());
    }

    private void failed() {
        if (perseverance.isExhausted(System.nanoTime())) {
            wantedUntil = System.nanoTime();
            Playback unheard = current;
            if (unheard != null) {
                unheard.over(Playback.Outcome.NO_SPEAKER);
            }
        } else {
            LockSupport.parkNanos(Perseverance.NEXT_TRY.toNanos());
        }
    }
}
