package app.pythia.audio.device;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A speaker that plays a good deal faster than time, and remembers what it played.
public final class FakeSpeaker implements Speaker {
    private static final long FASTER = 20;
    private static final int TAIL = 4000;

    private final PcmFormat format;
    private final ByteArrayOutputStream played = new ByteArrayOutputStream();
    private final AtomicInteger open = new AtomicInteger();
    private volatile @Nullable DeviceProblem problem;

    public FakeSpeaker(PcmFormat format) {
        this.format = format;
    }

    public void failToOpen(@Nullable DeviceProblem why) {
        problem = why;
    }

    public int openNow() {
        return open.get();
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
    public Output open() throws DeviceException {
        DeviceProblem why = problem;
        if (why != null) {
            throw new DeviceException(why, null);
        }
        open.incrementAndGet();
        return new Mouth();
    }

    private final class Mouth implements Output {
        private long emptyAt = System.nanoTime();

        @Override
        public PcmFormat format() {
            return format;
        }

        @Override
        public int queuedFrames() {
            long left = Math.max(0, emptyAt - System.nanoTime()) * FASTER;
            return (int) (left * format.sampleRate() / 1_000_000_000L);
        }

        @Override
        public void write(byte[] pcm) {
            synchronized (FakeSpeaker.this) {
                played.writeBytes(pcm);
            }
            long length = format.duration(pcm.length).toNanos() / FASTER;
            emptyAt = Math.max(emptyAt, System.nanoTime()) + length;
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }
}
