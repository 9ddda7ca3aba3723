package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.util.List;
import java.util.function.Function;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;

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

    /// Opening a line of a kind in a format.
    interface Opener<T> {
        T open(AudioFormat format) throws LineUnavailableException;
    }

    static boolean any(Class<? extends DataLine> kind) {
        return FORMATS.stream().anyMatch(format -> isSupported(kind, format));
    }

    /// Opens the first format that the default device takes.
    ///
    /// @param opened makes of line and format what the caller wants
    static <L, T> T open(
            Class<? extends DataLine> kind,
            Opener<L> opener,
            Function<L, Function<PcmFormat, T>> opened)
            throws DeviceException {
        DeviceException failure = new DeviceException(DeviceProblem.MISSING, null);
        for (PcmFormat format : FORMATS) {
            if (isSupported(kind, format)) {
                try {
                    return opened.apply(opener.open(audioFormat(format))).apply(format);
                } catch (LineUnavailableException | SecurityException busy) {
                    failure = new DeviceException(DeviceProblem.BUSY, busy);
                } catch (IllegalArgumentException unsupported) {
                    failure = new DeviceException(DeviceProblem.MISSING, unsupported);
                }
            }
        }
        throw failure;
    }

    private static boolean isSupported(Class<? extends DataLine> kind, PcmFormat format) {
        return AudioSystem.isLineSupported(new DataLine.Info(kind, audioFormat(format)));
    }

    private static AudioFormat audioFormat(PcmFormat format) {
        return new AudioFormat(format.sampleRate(), 16, format.channels(), true, false);
    }
}
