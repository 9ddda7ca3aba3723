package app.pythia.audio.dsp;

/// The sine of a known frequency that is nearest to some samples, by least squares, and what of
/// them it does not explain.
///
/// @param amplitude of the sine
/// @param phase of the sine at the first of all samples, in radians
/// @param noise the power of the rest
public record SineFit(double amplitude, double phase, double noise) {

    /// Looks at the samples from `from` until `to`.
    ///
    /// @param cycles of the sine in each sample
    public static SineFit of(float[] samples, int from, int to, double cycles) {
        double[] sums = new double[5];
        for (int i = from; i < to; i++) {
            double sine = Math.sin(2 * Math.PI * cycles * i);
            double cosine = Math.cos(2 * Math.PI * cycles * i);
            sums[0] += sine * sine;
            sums[1] += cosine * cosine;
            sums[2] += sine * cosine;
            sums[3] += sine * samples[i];
            sums[4] += cosine * samples[i];
        }
        double determinant = sums[0] * sums[1] - sums[2] * sums[2];
        double a = (sums[3] * sums[1] - sums[4] * sums[2]) / determinant;
        double b = (sums[4] * sums[0] - sums[3] * sums[2]) / determinant;
        double amplitude = Math.hypot(a, b);
        double phase = Math.atan2(b, a);
        return new SineFit(amplitude, phase, rest(samples, from, to, cycles, amplitude, phase));
    }

    private static double rest(
            float[] samples, int from, int to, double cycles, double amplitude, double phase) {
        double rest = 0;
        for (int i = from; i < to; i++) {
            double sine = amplitude * Math.sin(2 * Math.PI * cycles * i + phase);
            rest += (samples[i] - sine) * (samples[i] - sine);
        }
        return rest / (to - from);
    }

    /// How much louder the sine is than the rest, in decibels.
    public double snrDb() {
        return 10 * Math.log10(amplitude * amplitude / 2 / noise);
    }
}
