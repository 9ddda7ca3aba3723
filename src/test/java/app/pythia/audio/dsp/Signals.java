package app.pythia.audio.dsp;

import java.util.Random;

/// Samples for tests, and what is seen of samples.
public final class Signals {
    private Signals() {}

    /// A sine that begins at 0.
    public static float[] sine(double hertz, int rate, int count, double amplitude) {
        float[] samples = new float[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }

    /// Noise without colour, of this effective value, always the same.
    public static float[] noise(int count, double rms) {
        Random random = new Random(1);
        float[] samples = new float[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (float) (rms * random.nextGaussian());
        }
        return samples;
    }

    /// The effective value from `from` until `to`, in decibels below full scale.
    public static double rmsDb(float[] samples, int from, int to) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (double) samples[i] * samples[i];
        }
        return 10 * Math.log10(squares / (to - from));
    }

    /// The largest step from one sample to the next.
    public static float steepest(float[] samples) {
        float step = 0;
        for (int i = 1; i < samples.length; i++) {
            step = Math.max(step, Math.abs(samples[i] - samples[i - 1]));
        }
        return step;
    }
}
