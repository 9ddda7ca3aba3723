package app.pythia.audio.dsp;

/// The filter that parts what both rates can carry from what the lower one cannot. It works at
/// twice the lower rate, on every second sample at a time: those that lie where the lower rate's
/// samples do, and those between them.
final class SteepFilter {

    /// Up to here nothing is changed; within 0.01 dB up to 0.907 of half the lower rate, which lies
    /// a little higher.
    private static final double KEPT = 0.4485;

    /// From half of the lower rate on, everything is taken away.
    private static final double TAKEN = 0.5;

    private static final LowPass RESPONSE = LowPass.between(KEPT, TAKEN);

    /// So many of the lower rate's samples it reaches before and after; even, for [SymmetricFir].
    static final int REACH = 2 * (int) Math.ceil(RESPONSE.reach() / 2);

    /// Works on an odd number of samples around the one where the result lies.
    final SymmetricFir onSamples;

    /// Works on as many samples before as after the place where the result lies.
    final SymmetricFir between;

    /// @param gain for what is kept, if the results of both halves are added
    SteepFilter(double gain) {
        float[] even = new float[REACH];
        float[] odd = new float[REACH];
        for (int p = 0; p < REACH; p++) {
            int away = REACH - 1 - p;
            even[p] = (float) (gain / 2 * RESPONSE.at(away) / (away == 0 ? 2 : 1));
            odd[p] = (float) (gain / 2 * RESPONSE.at(away + 0.5));
        }
        onSamples = new SymmetricFir(even, 2 * REACH - 2);
        between = new SymmetricFir(odd, 2 * REACH - 1);
    }
}
