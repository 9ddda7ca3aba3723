package app.pythia.turn;

import app.pythia.audio.Pcm;
import app.pythia.audio.dsp.StreamResampler;
import org.jspecify.annotations.Nullable;

/// Brings sounds that follow each other to the rate of the first. Not safe for use by several
/// threads.
final class OneRate {
    private static final byte[] NONE = {};

    private int rate;
    private int present;
    private @Nullable StreamResampler resampler;

    /// The rate of the first sound, and of all that is given.
    int rate() {
        return rate;
    }

    /// More of a sound, mono, 16 bits.
    byte[] add(int sampleRate, byte[] pcm) {
        rate = rate == 0 ? sampleRate : rate;
        if (sampleRate == rate) {
            return pcm;
        }
        if (resampler == null || present != sampleRate) {
            resampler = new StreamResampler(sampleRate, rate);
            present = sampleRate;
        }
        return pcm(resampler.process(Pcm.toMono(pcm, 1)));
    }

    /// The sound ends; gives what is left of it.
    byte[] end() {
        byte[] rest = resampler == null ? NONE : pcm(resampler.flush());
        resampler = null;
        return rest;
    }

    private static byte[] pcm(float[] samples) {
        return Pcm.fromFloats(samples, samples.length, 1);
    }
}
