package app.pythia.audio.dsp;

import java.util.Arrays;

/// Doubles the sample rate by the [SteepFilter].
final class Doubler implements Stage {
    private static final int BEFORE = 2 * SteepFilter.REACH - 1;

    private final SteepFilter filter = new SteepFilter(2);
    private final float[] samples;
    private final double[] even = new double[BLOCK];
    private final double[] odd = new double[BLOCK];
    private final int silence;
    private int held;

    /// @param early how many samples before the first that comes in, taken as silence, the output
    ///   begins
    Doubler(int early) {
        silence = SteepFilter.REACH - 1 + early;
        samples = new float[Math.max(silence, BEFORE) + BLOCK];
        reset();
    }

    @Override
    public int process(float[] in, int from, int count, float[] out, int at) {
        System.arraycopy(in, from, samples, held, count);
        held += count;
        int ready = Math.clamp(held - BEFORE, 0, BLOCK);
        filter(ready);
        for (int k = 0; k < ready; k++) {
            out[at + 2 * k] = (float) even[k];
            out[at + 2 * k + 1] = (float) odd[k];
        }
        held -= ready;
        System.arraycopy(samples, ready, samples, 0, held);
        return 2 * ready;
    }

    private void filter(int count) {
        Arrays.fill(even, 0, count, 0);
        Arrays.fill(odd, 0, count, 0);
        filter.onSamples.add(samples, even, count);
        filter.between.add(samples, odd, count);
    }

    @Override
    public int mostOutput() {
        return 2 * BLOCK;
    }

    @Override
    public void reset() {
        held = silence;
        Arrays.fill(samples, 0, held, 0);
    }
}
