package app.pythia.audio.capture;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.PcmSink;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.VoiceClipWriter;
import app.pythia.audio.dsp.StreamResampler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A take that is being made. While it is, every piece is brought to the service's format and
/// encoded, so that nearly nothing is left to do when the key comes up, however long it is. Once it
/// has begun, nothing is allocated but what keeps it. Not safe for use by several threads at once.
public final class Recording {
    private final VoiceClipWriter clip = new VoiceClipWriter();
    private final PcmSink beside;
    private @Nullable StreamResampler resampler;
    private float[] resampled = {};
    private byte[] pcm = {};

    public Recording() {
        this((_, _) -> {});
    }

    /// @param beside gets the samples too, as they are made
    public Recording(PcmSink beside) {
        this.beside = beside;
    }

    /// Takes the next `count` samples of one channel, −1 to 1.
    ///
    /// @param rate samples per second, the same throughout a recording
    public void append(float[] mono, int count, int rate) {
        StreamResampler to = resampler;
        if (to == null) {
            to = new StreamResampler(rate, PcmFormat.SPOKEN_TURN.sampleRate());
            resampler = to;
        }
        makeRoom(to.mostOutput(count));
        add(to.process(mono, count, resampled));
    }

    /// How long it is by now.
    public Duration length() {
        return PcmFormat.SPOKEN_TURN.duration(clip.length());
    }

    /// Ends the take. Call it once, last.
    public VoiceClip finish() {
        if (resampler != null) {
            makeRoom(resampler.mostOutput(0));
            add(resampler.flush(resampled));
        }
        return clip.finish();
    }

    private void makeRoom(int samples) {
        if (resampled.length < samples) {
            resampled = new float[samples];
            pcm = new byte[2 * samples];
        }
    }

    private void add(int count) {
        Pcm.fromFloats(resampled, 0, count, 1, pcm);
        clip.append(pcm, 2 * count);
        beside.append(pcm, 2 * count);
    }
}
