package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A speaker that plays a good deal faster than time, and remembers what it played.
public final class FakeSpeaker implements Speaker {
    private static final long FASTER = 20;

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
