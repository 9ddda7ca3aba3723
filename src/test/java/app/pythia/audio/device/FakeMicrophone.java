package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A microphone into which a test speaks.
public final class FakeMicrophone implements Microphone {
    private final PcmFormat format;
    private final BlockingQueue<byte[]> spoken = new LinkedBlockingQueue<>();
    private final Semaphore idle = new Semaphore(0);
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private volatile NamedDevice device = new NamedDevice("Desk microphone", Link.WIRED);
    private volatile boolean held;
    private volatile @Nullable DeviceProblem problem;
    private volatile @Nullable DeviceProblem breaking;

    public FakeMicrophone(PcmFormat format) {
        this.format = format;
    }

    /// What it hears next.
    public void hear(byte[] pcm) {
        idle.drainPermits();
        spoken.add(pcm);
    }

    /// Gives nothing from now on, as a device does whose reader comes late.
    public void holdBack() {
        held = true;
    }

    /// Gives what it held back, and goes on.
    public void letGo() {
        held = false;
    }

    /// Waits until all that was said has been read, and handed on.
    public void awaitHeard() {
        try {
            if (!idle.tryAcquire(2, 10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody listens");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// It is another one from now on.
    public void become(NamedDevice other) {
        device = other;
    }

    /// It cannot be opened from now on; null mends it.
    public void failToOpen(@Nullable DeviceProblem why) {
        problem = why;
    }

    /// It breaks when all that was said has been read.
    public void breakAfterThat() {
        breaking = DeviceProblem.GONE;
    }

    /// Waits until all has been read that was said, if it was, and it is closed.
    public void awaitClosed() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (openNow() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it stays open");
            }
            Thread.onSpinWait();
        }
    }

    /// Waits until it has been opened more often than that.
    public void awaitOpened(int times) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (timesOpened() <= times) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nobody opens it");
            }
            Thread.onSpinWait();
        }
    }

    public int timesOpened() {
        return opened.get();
    }

    public int openNow() {
        return opened.get() - closed.get();
    }

    @Override
    public Capture open() throws DeviceException {
        DeviceProblem why = problem;
        if (why != null) {
            throw new DeviceException(why, null);
        }
        opened.incrementAndGet();
        return new Ear();
    }

    private final class Ear implements Capture {
        private byte[] rest = {};

        @Override
        public NamedDevice device() {
            return device;
        }

        @Override
        public PcmFormat format() {
            return format;
        }

        @Override
        public int read(byte[] into) throws DeviceException {
            if (held) {
                return 0;
            }
            if (rest.length == 0) {
                byte[] next = spoken.poll();
                rest = next == null ? new byte[0] : next;
            }
            if (rest.length == 0 && breaking != null) {
                throw new DeviceException(DeviceProblem.GONE, null);
            }
            if (rest.length == 0) {
                idle.release();
            }
            int count = Math.min(into.length, rest.length);
            System.arraycopy(rest, 0, into, 0, count);
            rest = Arrays.copyOfRange(rest, count, rest.length);
            return count;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
