package app.pythia.bench;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// Someone who speaks into the virtual microphone: silence, and a chirp when asked for. Little is
/// kept in the device, so that it comes soon after.
final class ChirpSpeaker implements AutoCloseable {
    static final int RATE = 48_000;

    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);
    private static final int PIECE = RATE / 200;
    private static final int AHEAD_BYTES = 2 * RATE * 40 / 1000;

    private final SourceDataLine line;
    private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "chirp-speaker");
    private volatile boolean closed;

    ChirpSpeaker() throws LineUnavailableException {
        line = AudioSystem.getSourceDataLine(FORMAT);
        line.open(FORMAT, 2 * RATE / 5);
        line.start();
        thread.setDaemon(true);
        thread.start();
    }

    /// Says it as soon as possible.
    void speak(Chirp chirp) {
        byte[] pcm = new byte[2 * chirp.samples().length];
        for (int i = 0; i < chirp.samples().length; i++) {
            int value = (int) Math.round(chirp.samples()[i] * 32_767);
            pcm[2 * i] = (byte) value;
            pcm[2 * i + 1] = (byte) (value >> 8);
        }
        pieces.add(pcm);
    }

    @Override
    public void close() {
        closed = true;
        line.close();
    }

    private void run() {
        byte[] silence = new byte[2 * PIECE];
        while (!closed) {
            int ahead = line.getBufferSize() - line.available();
            if (ahead > AHEAD_BYTES) {
                Moment.awaitMillis(1);
            } else {
                byte[] chirp = pieces.poll();
                byte[] next = chirp == null ? silence : chirp;
                line.write(next, 0, next.length);
            }
        }
    }
}
