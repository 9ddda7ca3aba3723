package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// The system's default microphone through Java Sound.
///
/// A read for more than there is sleeps a quarter of the device's buffer, so only what is there is
/// ever read; the buffer is long, so that nothing is lost when the reader comes late.
final class JavaSoundMicrophone implements Microphone {
    private static final Duration BUFFER = Duration.ofMillis(200);

    @Override
    public Capture open() throws DeviceException {
        return JavaSoundLines.open(
                TargetDataLine.class,
                JavaSoundMicrophone::line,
                line -> format -> new Line(line, format));
    }

    private static TargetDataLine line(AudioFormat format) throws LineUnavailableException {
        TargetDataLine line = AudioSystem.getTargetDataLine(format);
        line.open(
                format,
                new PcmFormat((int) format.getSampleRate(), format.getChannels()).bytes(BUFFER));
        line.start();
        return line;
    }

    private record Line(TargetDataLine line, PcmFormat format) implements Capture {

        @Override
        public int read(byte[] into) throws DeviceException {
            if (!line.isOpen()) {
                throw new DeviceException(DeviceProblem.GONE, null);
            }
            int whole =
                    Math.min(into.length, line.available())
                            / format.frameBytes()
                            * format.frameBytes();
            return line.read(into, 0, whole);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
