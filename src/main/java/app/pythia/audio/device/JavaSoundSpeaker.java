package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// A speaker through Java Sound.
///
/// The buffer is long enough to write into without waiting; the writer keeps little in it, so that
/// the clone can be silenced at once. `drain()` can hang and is never called.
final class JavaSoundSpeaker implements Speaker {
    private static final Duration BUFFER = Duration.ofMillis(200);

    private final DeviceChooser chooser;
    private final Routes routes;

    /// @param chooser knows which one, at the moment of each opening
    JavaSoundSpeaker(DeviceChooser chooser, Routes routes) {
        this.chooser = chooser;
        this.routes = routes;
    }

    @Override
    public Output open() throws DeviceException {
        return routes.open(
                chooser.choose().route(),
                mixer ->
                        JavaSoundLines.open(
                                SourceDataLine.class,
                                mixer,
                                JavaSoundSpeaker::open,
                                line -> format -> new Line(line, format)));
    }

    private static void open(SourceDataLine line, AudioFormat format)
            throws LineUnavailableException {
        line.open(
                format,
                new PcmFormat((int) format.getSampleRate(), format.getChannels()).bytes(BUFFER));
        line.start();
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
