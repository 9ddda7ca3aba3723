package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// A microphone through Java Sound.
///
/// A read for more than there is sleeps a quarter of the device's buffer, so only what is there is
/// ever read; the buffer is long, so that nothing is lost when the reader comes late.
final class JavaSoundMicrophone implements Microphone {
    private static final Duration BUFFER = Duration.ofMillis(500);

    private final DeviceChooser chooser;
    private final Routes routes;

    /// @param chooser knows which one, at the moment of each opening
    JavaSoundMicrophone(DeviceChooser chooser, Routes routes) {
        this.chooser = chooser;
        this.routes = routes;
    }

    @Override
    public Capture open() throws DeviceException {
        OpenDevice device = chooser.choose();
        return routes.open(
                device.route(),
                mixer ->
                        JavaSoundLines.open(
                                TargetDataLine.class,
                                mixer,
                                JavaSoundMicrophone::open,
                                line -> format -> new Line(line, format, device)));
    }

    private static void open(TargetDataLine line, AudioFormat format)
            throws LineUnavailableException {
        line.open(
                format,
                new PcmFormat((int) format.getSampleRate(), format.getChannels()).bytes(BUFFER));
        line.start();
    }

    private record Line(TargetDataLine line, PcmFormat format, OpenDevice on) implements Capture {

        @Override
        public NamedDevice device() {
            return on.device();
        }

        @Override
        public int read(byte[] into) throws DeviceException {
            if (!line.isOpen() || on.isGone()) {
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
