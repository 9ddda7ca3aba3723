package app.pythia.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// A microphone that is open all the time, and knows when each sample came: at the latest when it
/// was read.
final class OpenEar implements AutoCloseable {
    static final int RATE = 48_000;

    private static final double WHOLE = 0.97;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    private final TargetDataLine line;
    private final Thread thread = new Thread(this::run, "open-ear");
    private final List<Block> blocks = new ArrayList<>();
    private volatile boolean closed;

    /// What was read at once.
    private record Block(double[] samples, long readAt) {}

    OpenEar() throws LineUnavailableException {
        line = AudioSystem.getTargetDataLine(FORMAT);
        line.open(FORMAT, 2 * RATE / 2);
        line.start();
        thread.setDaemon(true);
        thread.start();
    }

    /// Forgets what has come.
    synchronized void forget() {
        blocks.clear();
    }

    /// When the chirp that has come since began to sound, at the latest; empty if none has come
    /// whole.
    synchronized OptionalLong began(Chirp chirp) {
        Chirp.Found found = chirp.in(all());
        if (Math.min(found.beginning(), found.end()) < WHOLE) {
            return OptionalLong.empty();
        }
        int before = 0;
        for (Block block : blocks) {
            int inBlock = found.offset() - before;
            if (inBlock < block.samples().length) {
                int after = block.samples().length - inBlock;
                return OptionalLong.of(block.readAt() - after * 1_000_000_000L / RATE);
            }
            before += block.samples().length;
        }
        return OptionalLong.empty();
    }

    @Override
    public void close() {
        closed = true;
        line.close();
    }

    private double[] all() {
        return blocks.stream().flatMapToDouble(it -> Arrays.stream(it.samples())).toArray();
    }

    private void run() {
        byte[] pcm = new byte[2 * RATE / 2];
        while (!closed) {
            int count = line.read(pcm, 0, Math.min(pcm.length, line.available()));
            if (count > 0) {
                add(pcm, count, System.nanoTime());
            } else {
                Moment.awaitMillis(1);
            }
        }
    }

    private synchronized void add(byte[] pcm, int count, long now) {
        double[] samples = new double[count / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((pcm[2 * i] & 0xff) | pcm[2 * i + 1] << 8) / 32_768.0;
        }
        blocks.add(new Block(samples, now));
    }
}
