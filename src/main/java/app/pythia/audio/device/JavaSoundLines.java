package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;

/// What microphone and speaker share in Java Sound: the formats to ask for, and what its exceptions
/// mean.
final class JavaSoundLines {
    /// In the order of liking: what nearly every device runs at itself comes first.
    private static final List<PcmFormat> FORMATS =
            List.of(
                    new PcmFormat(48_000, 1),
                    new PcmFormat(44_100, 1),
                    new PcmFormat(48_000, 2),
                    new PcmFormat(44_100, 2),
                    new PcmFormat(96_000, 2),
                    new PcmFormat(16_000, 1),
                    new PcmFormat(8_000, 1));

    private JavaSoundLines() {}

    /// Opening a line that was found.
    interface Opener<L> {
        void open(L line, AudioFormat format) throws LineUnavailableException;
    }

    static boolean any(Class<? extends DataLine> kind) {
        return FORMATS.stream().anyMatch(format -> isSupported(kind, Optional.empty(), format));
    }

    /// Opens the first format that the device takes.
    ///
    /// @param opened makes of line and format what the caller wants
    static <L extends DataLine, T> T open(
            Class<L> kind,
            Optional<Mixer> mixer,
            Opener<L> opener,
            Function<L, Function<PcmFormat, T>> opened)
            throws DeviceException {
        DeviceException failure = new DeviceException(DeviceProblem.MISSING, null);
        for (PcmFormat format : FORMATS) {
            if (isSupported(kind, mixer, format)) {
                try {
                    L line = kind.cast(line(info(kind, format), mixer));
                    opener.open(line, audioFormat(format));
                    return opened.apply(line).apply(format);
                } catch (LineUnavailableException | SecurityException busy) {
                    failure = new DeviceException(DeviceProblem.BUSY, busy);
                } catch (IllegalArgumentException unsupported) {
                    failure = new DeviceException(DeviceProblem.MISSING, unsupported);
                }
            }
        }
        throw failure;
    }

    private static Line line(DataLine.Info info, Optional<Mixer> mixer)
            throws LineUnavailableException {
        return mixer.isPresent() ? mixer.get().getLine(info) : AudioSystem.getLine(info);
    }

    private static boolean isSupported(
            Class<? extends DataLine> kind, Optional<Mixer> mixer, PcmFormat format) {
        DataLine.Info info = info(kind, format);
        return mixer.map(it -> it.isLineSupported(info))
                .orElseGet(() -> AudioSystem.isLineSupported(info));
    }

    private static DataLine.Info info(Class<? extends DataLine> kind, PcmFormat format) {
        return new DataLine.Info(kind, audioFormat(format));
    }

    private static AudioFormat audioFormat(PcmFormat format) {
        return new AudioFormat(format.sampleRate(), 16, format.channels(), true, false);
    }
}
