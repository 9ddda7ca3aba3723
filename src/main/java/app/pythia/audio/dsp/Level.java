package app.pythia.audio.dsp;

import app.pythia.audio.Pcm;

/// How loud a few milliseconds are, on a scale for the eye: −60 decibels below full scale and less
/// as 0, full scale as 1. Nothing is allocated.
public final class Level {
    private static final double QUIETEST_DB = -60;
    private static final double FULL_SCALE = 32_768;

    private Level() {}

    /// The effective value (RMS) of 16-bit samples, of all channels.
    public static float of(byte[] pcm) {
        return of(pcm, pcm.length);
    }

    /// The effective value (RMS) of 16-bit samples, of all channels, in the first `length` bytes.
    public static float of(byte[] pcm, int length) {
        int count = length / 2;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double sample = Pcm.sample(pcm, 2 * i) / FULL_SCALE;
            squares += sample * sample;
        }
        return onScale(squares / count);
    }

    /// The effective value (RMS) of the first `count` samples.
    public static float of(float[] samples, int count) {
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (double) samples[i] * samples[i];
        }
        return onScale(squares / count);
    }

    /// The loudest of 16-bit samples, of any channel, in the first `length` bytes.
    public static float peak(byte[] pcm, int length) {
        int peak = 0;
        for (int i = 0; i < length / 2; i++) {
            peak = Math.max(peak, Math.abs(Pcm.sample(pcm, 2 * i)));
        }
        double amplitude = peak / FULL_SCALE;
        return onScale(amplitude * amplitude);
    }

    /// The loudest of the first `count` samples.
    public static float peak(float[] samples, int count) {
        float peak = 0;
        for (int i = 0; i < count; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return onScale((double) peak * peak);
    }

    /// Of nothing at all, which is no number, it makes 0.
    private static float onScale(double power) {
        return power > 0 ? (float) Math.clamp(1 - 10 * Math.log10(power) / QUIETEST_DB, 0, 1) : 0;
    }
}
