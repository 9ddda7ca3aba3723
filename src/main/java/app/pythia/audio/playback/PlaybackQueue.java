package app.pythia.audio.playback;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceThread;
import app.pythia.audio.device.Speaker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// What goes to the speaker: one [Playback] at a time, the newest. A new one silences the one
/// before.
///
/// Its thread keeps little in the device, so that silencing is quick; while nothing sounds it
/// writes silence, so that the next sound need not wait for a device to be opened; after a few
/// quiet seconds it closes the device.
public final class PlaybackQueue implements AutoCloseable {
    private static final Duration KEPT_OPEN = Duration.ofSeconds(5);

    private final AudioDevices devices;
    private final DeviceThread thread = new DeviceThread("speaker", this::run);
    private @Nullable Playback current;
    private @Nullable Playback leaving;
    private long wantedUntil = System.nanoTime();
    private Life life = Life.NEW;

    private enum Life {
        NEW,
        RUNNING,
        CLOSED
    }

    public PlaybackQueue(AudioDevices devices) {
        this.devices = devices;
    }

    /// Opens the speaker for a sound that will come soon. Returns at once.
    public synchronized void prepare() {
        if (life == Life.NEW) {
            life = Life.RUNNING;
            thread.start();
        }
        keepOpen();
        notifyAll();
    }

    /// Begins a sound and silences the one before it. Returns at once.
    ///
    /// @param sampleRate of the mono sound that will be written
    public synchronized Playback begin(int sampleRate, Playback.Listener listener) {
        leave();
        Playback next = new Playback(sampleRate, listener);
        current = next;
        prepare();
        if (life == Life.CLOSED) {
            stop();
        }
        return next;
    }

    /// Silences what sounds.
    public synchronized void stop() {
        if (current != null) {
            current.stop();
        }
    }

    /// Silences what sounds and closes the device, within 200 ms. What is begun later is stopped at
    /// once.
    @Override
    public void close() {
        synchronized (this) {
            stop();
            life = Life.CLOSED;
            notifyAll();
        }
        thread.end();
    }

    private void leave() {
        if (current != null) {
            current.stop();
            leaving = current.wasStopped() ? current : leaving;
            current = null;
        }
    }

    private void keepOpen() {
        wantedUntil = System.nanoTime() + KEPT_OPEN.toNanos();
    }

    private void run(DeviceThread loop) {
        while (awaitWork()) {
            try (Speaker.Output output = devices.speaker().open()) {
                loop.uses(output);
                new Feeder(this, output).run(loop);
            } catch (DeviceException gone) {
                fail();
            } catch (RuntimeException bug) {
                LoggerFactory.getLogger(PlaybackQueue.class).error("The speaker failed", bug);
                fail();
            }
        }
    }

    private synchronized boolean awaitWork() {
        try {
            while (life == Life.RUNNING && !isWanted()) {
                wait();
            }
        } catch (InterruptedException ended) {
            return false;
        }
        return life == Life.RUNNING;
    }

    private synchronized void fail() {
        if (current != null) {
            current.over(Playback.Outcome.NO_SPEAKER);
            current = null;
        }
        wantedUntil = System.nanoTime();
    }

    /// Whether the device is to stay open.
    synchronized boolean isWanted() {
        return current != null || System.nanoTime() < wantedUntil;
    }

    /// The one that sounds now.
    synchronized @Nullable Playback playing() {
        if (current != null && current.isOver()) {
            leaving = current.wasStopped() ? current : null;
            current = null;
        }
        if (current != null) {
            keepOpen();
        }
        return current;
    }

    /// One that was stopped and has not faded yet.
    synchronized @Nullable Playback takeLeaving() {
        Playback left = leaving;
        leaving = null;
        return left;
    }
}
