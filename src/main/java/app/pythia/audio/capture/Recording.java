package app.pythia.audio.capture;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.PcmFrame;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.WavBase64;
import app.pythia.audio.Waveform;
import app.pythia.audio.dsp.StreamResampler;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A take that is being made. While it is, every frame is brought to the service's format and
/// encoded, so that little is left to do when the key comes up. Not safe for use by several threads
/// at once.
public final class Recording {
    private static final int WAVEFORM_BARS = 64;

    private final ByteArrayOutputStream pcm = new ByteArrayOutputStream();
    private final WavBase64 base64 = new WavBase64(PcmFormat.SPOKEN_TURN);
    private @Nullable StreamResampler resampler;

    /// Takes the next frame. All frames of a recording have the same format.
    public void append(PcmFrame frame) {
        if (resampler == null) {
            resampler =
                    new StreamResampler(
                            frame.format().sampleRate(), PcmFormat.SPOKEN_TURN.sampleRate());
        }
        add(resampler.process(Pcm.toMono(frame.data(), frame.format().channels())));
    }

    /// How long it is by now.
    public Duration length() {
        return PcmFormat.SPOKEN_TURN.duration(pcm.size());
    }

    /// Ends the take. Call it once, last.
    public VoiceClip finish() {
        if (resampler != null) {
            add(resampler.flush());
        }
        byte[] samples = pcm.toByteArray();
        return new VoiceClip(samples, base64.finish(), Waveform.of(samples, WAVEFORM_BARS));
    }

    private void add(float[] samples) {
        byte[] piece = Pcm.fromFloats(samples, samples.length, 1);
        pcm.writeBytes(piece);
        base64.append(piece);
    }
}
