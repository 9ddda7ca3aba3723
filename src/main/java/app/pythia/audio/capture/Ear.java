package app.pythia.audio.capture;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One who hears through the [MicrophoneLine], from [MicrophoneLine#hear] until it is closed.
public final class Ear implements AutoCloseable {
    /// So long a device may take to hand over what it holds: it is there already.
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Hearing hearing;
    private final Duration earlier;
    private final long since;
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile @Nullable Session session;
    private volatile @Nullable Ear replaced;
    private volatile boolean leaving;
    private boolean deaf;

    /// @param earlier how much of what was heard before is wanted, as far as it was kept
    /// @param since when the key went down, in nanoseconds of the line's clock
    Ear(Hearing hearing, Duration earlier, long since) {
        this.hearing = hearing;
        this.earlier = earlier;
        this.since = since;
    }

    /// Hears what the microphone still holds, and no more after that. Takes a few milliseconds, and
    /// 200 at most, whatever the device does. Closing it again does nothing; not to be called by
    /// [Hearing].
    @Override
    public void close() {
        leaving = true;
        Session open = session;
        if (open != null) {
            open.leave(this);
            if (!hasLeft()) {
                open.abandon();
            }
        }
        stop();
    }

    /// @param place whose place it takes as soon as the microphone's thread sees it
    void on(Session opened, @Nullable Ear place) {
        session = opened;
        replaced = place;
    }

    /// The one before it hears no more.
    void takePlace() {
        Ear gone = replaced;
        replaced = null;
        if (gone != null) {
            gone.stop();
        }
    }

    /// The one before it need not wait, if it wants to hear no more.
    void letGoOfPlace() {
        Ear gone = replaced;
        if (gone != null && gone.isLeaving()) {
            takePlace();
        }
    }

    Duration earlier() {
        return earlier;
    }

    long since() {
        return since;
    }

    boolean isLeaving() {
        return leaving;
    }

    synchronized void open(NamedDevice device, PcmFormat format, int before) {
        if (!deaf) {
            hearing.opened(device, format, before);
        }
    }

    /// Hands on whole frames in pieces of at most so many bytes.
    void hand(byte[] pcm, int from, int count, int piece) {
        for (int at = from; at < from + count; at += piece) {
            hand(pcm, at, Math.min(piece, from + count - at));
        }
    }

    private synchronized void hand(byte[] pcm, int from, int count) {
        if (!deaf) {
            hearing.heard(pcm, from, count);
        }
    }

    void fail(DeviceProblem problem) {
        synchronized (this) {
            if (!deaf && !leaving) {
                hearing.failed(problem);
            }
        }
        stop();
    }

    /// Nothing is told from now on.
    void stop() {
        synchronized (this) {
            deaf = true;
        }
        takePlace();
        left.countDown();
    }

    private boolean hasLeft() {
        boolean interrupted = Thread.interrupted();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                try {
                    return left.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
