package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.time.Duration;
import java.util.function.Function;
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
        OpenDevice device = chooser.choose();
        return open(
                device,
                line ->
                        format ->
                                new JavaSoundOutput(
                                        line,
                                        format,
                                        device,
                                        () -> another(device, format),
                                        JavaSoundOutput.Dryness.ofThisSystem()));
    }

    private SourceDataLine another(OpenDevice device, PcmFormat wanted) throws DeviceException {
        SourceDataLine line = open(device, opened -> _ -> opened);
        if (line.getFormat().getSampleRate() != wanted.sampleRate()
                || line.getFormat().getChannels() != wanted.channels()) {
            line.close();
            throw new DeviceException(DeviceProblem.GONE, null);
        }
        return line;
    }

    private <T> T open(OpenDevice device, Function<SourceDataLine, Function<PcmFormat, T>> opened)
            throws DeviceException {
        return routes.open(
                device.route(),
                mixer ->
                        JavaSoundLines.open(
                                SourceDataLine.class, mixer, JavaSoundSpeaker::open, opened));
    }

    private static void open(SourceDataLine line, AudioFormat format)
            throws LineUnavailableException {
        line.open(
                format,
                new PcmFormat((int) format.getSampleRate(), format.getChannels()).bytes(BUFFER));
    }
}
