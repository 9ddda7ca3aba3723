package app.pythia.audio.dsp;

/// A low-pass filter's response to one sample, over time: a sinc under a Kaiser window.
///
/// Time is in samples of the lower of the two rates, frequency in cycles per such sample; half of
/// that rate is a frequency of 0.5.
///
/// The length and the window's shape follow from the transition and the attenuation: J. F. Kaiser
/// and R. W. Schafer, "On the use of the I0-sinh window for spectrum analysis", IEEE Trans.
/// ASSP-28, 1980.
///
/// @param cutoff the frequency at which half of the amplitude is left
/// @param reach for how long before and after its middle the response is not zero
record LowPass(double cutoff, double reach) {

    /// What is left of frequencies that are taken away, in decibels; as much is what it changes
    /// about those it keeps.
    private static final double ATTENUATION_DB = 140;

    private static final double BETA = 0.1102 * (ATTENUATION_DB - 8.7);

    /// The powers that count in the series of the Bessel function, at [#BETA].
    private static final int TERMS = 40;

    private static final double[] SERIES = series();

    private static final double SUM_IN_THE_MIDDLE = bessel(1);

    /// The filter that keeps one frequency and takes away all from the other on.
    static LowPass between(double kept, double taken) {
        double length = (ATTENUATION_DB - 7.95) / (2.285 * 2 * Math.PI * (taken - kept));
        return new LowPass((kept + taken) / 2, length / 2);
    }

    /// The response at a time; its integral is 1.
    double at(double time) {
        double part = time / reach;
        return part * part >= 1 ? 0 : sinc(2 * cutoff * time) * bessel(1 - part * part);
    }

    private double sinc(double turns) {
        double angle = Math.PI * turns;
        double sinc = angle == 0 ? 1 : Math.sin(angle) / angle;
        return 2 * cutoff * sinc / SUM_IN_THE_MIDDLE;
    }

    /// The modified Bessel function I0 of [#BETA] · √square.
    private static double bessel(double square) {
        double sum = 0;
        for (int k = TERMS - 1; k >= 0; k--) {
            sum = sum * square + SERIES[k];
        }
        return sum;
    }

    /// I0(x) = Σ (x/2)²ᵏ / k!².
    private static double[] series() {
        double[] series = new double[TERMS];
        series[0] = 1;
        for (int k = 1; k < TERMS; k++) {
            series[k] = series[k - 1] * (BETA / 2 / k) * (BETA / 2 / k);
        }
        return series;
    }
}
