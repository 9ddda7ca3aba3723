package app.pythia.audio.dsp;

import app.pythia.audio.Pcm;

/// How loud a few milliseconds are, on a scale for the eye.
public final class Level {
    private static final double QUIETEST_DB = -60;

    private Level() {}

    /// The effective value (RMS) of all channels in decibels below full scale, −60 dB as 0 and 0 dB
    /// as 1.
    public static float of(byte[] pcm) {
        int samples = pcm.length / 2;
        double squares = 0;
        for (int i = 0; i < samples; i++) {
            double sample = Pcm.sample(pcm, 2 * i) / 32_768.0;
            squares += sample * sample;
        }
        return samples == 0 ? 0 : onScale(10 * Math.log10(squares / samples));
    }

    private static float onScale(double decibels) {
        return (float) Math.clamp(1 - decibels / QUIETEST_DB, 0, 1);
    }
}
