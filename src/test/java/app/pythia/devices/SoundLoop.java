package app.pythia.devices;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/// A program that plays on the default speaker what the default microphone hears, for eight
/// seconds.
final class SoundLoop {
    private static final AudioFormat FORMAT = new AudioFormat(Sound.RATE, 16, 1, true, false);
    private static final int SECOND = 2 * Sound.RATE;

    private SoundLoop() {}

    static void main() throws LineUnavailableException {
        try (TargetDataLine microphone = AudioSystem.getTargetDataLine(FORMAT);
                SourceDataLine speaker = AudioSystem.getSourceDataLine(FORMAT)) {
            // What is played a second later than it is heard does not run dry, however busy the
            // machine is.
            microphone.open(FORMAT, SECOND);
            speaker.open(FORMAT, 2 * SECOND);
            speaker.write(new byte[SECOND], 0, SECOND);
            microphone.start();
            speaker.start();
            System.out.println("open");
            loop(microphone, speaker);
            speaker.drain();
        }
    }

    private static void loop(TargetDataLine microphone, SourceDataLine speaker) {
        byte[] piece = new byte[SECOND / 100];
        for (int heard = 0; heard < 8 * SECOND; heard += piece.length) {
            int length = microphone.read(piece, 0, piece.length);
            speaker.write(piece, 0, length);
        }
    }
}
