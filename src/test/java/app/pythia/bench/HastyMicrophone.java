package app.pythia.bench;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/// A microphone that gives what is spoken into it as fast as it is asked, in pieces of 10 ms, and
/// nothing in between.
final class HastyMicrophone implements Microphone {
    static final PcmFormat FORMAT = new PcmFormat(48_000, 1);

    private static final int PIECE = FORMAT.bytes(Duration.ofMillis(10));

    private final byte[] voice = voice();
    private final Semaphore heard = new Semaphore(0);
    private final AtomicLong left = new AtomicLong();

    /// Speaks for so long into it.
    void speak(Duration time) {
        left.set(bytes(time));
        heard.drainPermits();
    }

    /// Waits until all of it has been taken in.
    void awaitHeard() throws InterruptedException {
        heard.acquire(2);
    }

    /// What it gives in so long.
    byte[] samples(Duration time) {
        byte[] pcm = new byte[Math.toIntExact(bytes(time))];
        for (int at = 0; at < pcm.length; at += PIECE) {
            System.arraycopy(voice, at % voice.length, pcm, at, Math.min(PIECE, pcm.length - at));
        }
        return pcm;
    }

    @Override
    public Capture open() {
        return new Spoken();
    }

    private static long bytes(Duration time) {
        return FORMAT.bytes(Duration.ofSeconds(1)) / 1000L * time.toMillis();
    }

    /// A second of noise, as loud as a voice: what is said does not matter to the wire.
    private static byte[] voice() {
        byte[] pcm = new byte[FORMAT.bytes(Duration.ofSeconds(1))];
        Random random = new Random(1);
        for (int at = 0; at < pcm.length; at += 2) {
            int sample = (int) (2_000 * random.nextGaussian());
            pcm[at] = (byte) sample;
            pcm[at + 1] = (byte) (sample >> 8);
        }
        return pcm;
    }

    private final class Spoken implements Capture {
        private int at;

        @Override
        public NamedDevice device() {
            return new NamedDevice("hasty", Link.WIRED);
        }

        @Override
        public PcmFormat format() {
            return FORMAT;
        }

        @Override
        public int read(byte[] into) {
            int count = (int) Math.min(left.get(), PIECE);
            if (count == 0) {
                heard.release();
                return 0;
            }
            System.arraycopy(voice, at, into, 0, count);
            at = (at + PIECE) % voice.length;
            left.addAndGet(-count);
            return count;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
