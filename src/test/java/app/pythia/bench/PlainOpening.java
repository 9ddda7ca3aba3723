package app.pythia.bench;

import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// The reference for opening a microphone: Java Sound with its own buffer, read as its
/// documentation shows. Prints how long each first 10 ms took.
final class PlainOpening {
    static final String MARK = "opening ";

    private static final AudioFormat FORMAT = new AudioFormat(48_000, 16, 1, true, false);
    private static final int TIMES = 50;

    private PlainOpening() {}

    static void main() throws LineUnavailableException {
        for (int i = 0; i < TIMES; i++) {
            long asked = System.nanoTime();
            try (TargetDataLine line = AudioSystem.getTargetDataLine(FORMAT)) {
                line.open(FORMAT);
                line.start();
                byte[] first = new byte[960];
                int count = line.read(first, 0, first.length);
                double millis = (System.nanoTime() - asked) / 1e6;
                System.out.printf(Locale.ROOT, MARK + "%.2f %d%n", millis, count);
            }
            Moment.awaitMillis(60);
        }
    }
}
