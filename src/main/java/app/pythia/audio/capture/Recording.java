package app.pythia.audio.capture;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.WavBase64;
import app.pythia.audio.Waveform;
import app.pythia.audio.dsp.StreamResampler;
import java.io.ByteArrayOutputStream;

/// A take that is being made. While it is, every piece is brought to the service's rate and
/// encoded, so that little is left to do when the key comes up. Not safe for use by several threads
/// at once.
public final class Recording {
    private static final int WAVEFORM_BARS = 64;

    private final ByteArrayOutputStream pcm = new ByteArrayOutputStream();
    private final WavBase64 base64 = new WavBase64(PcmFormat.SPOKEN_TURN);
    private final StreamResampler resampler;
    private float[] resampled = {};

    /// @param sampleRate samples per second of what will be added
    public Recording(int sampleRate) {
        resampler = new StreamResampler(sampleRate, PcmFormat.SPOKEN_TURN.sampleRate());
    }

    /// Takes the next `count` samples of one channel, −1 to 1.
    public void append(float[] samples, int count) {
        makeRoom(resampler.mostOutput(count));
        add(resampler.process(samples, count, resampled));
    }

    /// Ends the take. Call it once, last.
    public VoiceClip finish() {
        makeRoom(resampler.mostOutput(0));
        add(resampler.flush(resampled));
        byte[] samples = pcm.toByteArray();
        return new VoiceClip(samples, base64.finish(), Waveform.of(samples, WAVEFORM_BARS));
    }

    private void makeRoom(int samples) {
        if (resampled.length < samples) {
            resampled = new float[samples];
        }
    }

    private void add(int count) {
        byte[] piece = Pcm.fromFloats(resampled, count, 1);
        pcm.writeBytes(piece);
        base64.append(piece);
    }
}
