package app.pythia.audio.device;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// The one owner of a loop around a sound device. It can always be ended within 200 ms: a device
/// that blocks is closed from outside, and a thread that even so does not come back is left behind
/// as a daemon.
public final class DeviceThread {
    private static final Duration GRACE = Duration.ofMillis(80);
    private static final Duration FORCE = Duration.ofMillis(50);

    private final Thread thread;
    private volatile boolean ending;
    private volatile @Nullable AutoCloseable device;

    /// @param loop runs until [#isEnding]; it gives each device that it opens to [#uses]
    public DeviceThread(String name, Consumer<DeviceThread> loop) {
        thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> loop.accept(this));
    }

    public void start() {
        thread.start();
    }

    /// Whether the loop is to end.
    public boolean isEnding() {
        return ending;
    }

    /// Names what must be closed if the loop does not end by itself.
    public void uses(AutoCloseable opened) {
        device = opened;
        if (ending) {
            closeFromOutside();
        }
    }

    /// Lets the loop go on, if it pauses ([LockSupport#parkNanos]).
    public void wake() {
        LockSupport.unpark(thread);
    }

    /// Ends the loop without waiting for that: for one that is known to block. Returns at once.
    public void abandon() {
        ending = true;
        closeFromOutside();
        thread.interrupt();
    }

    /// Ends the loop and waits for that, 200 ms at most. Ending it again does nothing. Not to be
    /// called by the loop.
    public void end() {
        ending = true;
        LockSupport.unpark(thread);
        if (!joined(GRACE)) {
            closeFromOutside();
            thread.interrupt();
            joined(FORCE);
        }
    }

    /// Closing may block as well, so it has a thread of its own.
    private void closeFromOutside() {
        AutoCloseable open = device;
        if (open != null) {
            Thread.ofPlatform().daemon().name("device-closer").start(() -> close(open));
        }
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception failed) {
            LoggerFactory.getLogger(DeviceThread.class)
                    .warn("A sound device would not close", failed);
        }
    }

    private boolean joined(Duration limit) {
        boolean interrupted = Thread.interrupted();
        try {
            return thread.getState() == Thread.State.NEW || thread.join(limit);
        } catch (InterruptedException again) {
            interrupted = true;
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
