package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The system's default speaker through Java Sound.
///
/// The buffer is long enough to write into without waiting; the writer keeps little in it, so that
/// the clone can be silenced at once. `drain()` can hang and is never called.
final class JavaSoundSpeaker implements Speaker {
    private static final Duration BUFFER = Duration.ofMillis(200);

    @Override
    public Output open() throws DeviceException {
        return JavaSoundLines.open(
                SourceDataLine.class,
                JavaSoundSpeaker::line,
                line -> format -> new Line(line, format));
    }

    private static SourceDataLine line(AudioFormat format) throws LineUnavailableException {
        SourceDataLine line = AudioSystem.getSourceDataLine(format);
        line.open(
                format,
                new PcmFormat((int) format.getSampleRate(), format.getChannels()).bytes(BUFFER));
        line.start();
        return line;
    }

    private record Line(SourceDataLine line, PcmFormat format) implements Output {

        @Override
        public int queuedFrames() {
            return (line.getBufferSize() - line.available()) / format.frameBytes();
        }

        @Override
        public void write(byte[] pcm) throws DeviceException {
            if (line.write(pcm, 0, pcm.length) < pcm.length) {
                throw new DeviceException(DeviceProblem.GONE, null);
            }
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
