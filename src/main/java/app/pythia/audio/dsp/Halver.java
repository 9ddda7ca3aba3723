package app.pythia.audio.dsp;

import java.util.Arrays;

/// Halves the sample rate by the [SteepFilter]. What comes in must begin [#EARLY] samples before
/// the first that comes out.
final class Halver implements Stage {
    static final int EARLY = 2 * SteepFilter.REACH - 1;

    private final SteepFilter filter = new SteepFilter(1);
    private final float[] odd = new float[EARLY + BLOCK];
    private final float[] even = new float[EARLY + BLOCK];
    private final double[] sums = new double[BLOCK];

    /// Of both kinds together; the first is an odd one.
    private int held;

    @Override
    public int process(float[] in, int from, int count, float[] out, int at) {
        int parity = held & 1;
        everySecond(in, from + parity, from + count, odd, (held + 1) / 2);
        everySecond(in, from + 1 - parity, from + count, even, held / 2);
        held += count;
        int ready = Math.max(0, held / 2 - EARLY);
        filter(ready);
        for (int k = 0; k < ready; k++) {
            out[at + k] = (float) sums[k];
        }
        drop(ready);
        return ready;
    }

    private static void everySecond(float[] in, int from, int end, float[] out, int at) {
        int next = at;
        for (int i = from; i < end; i += 2) {
            out[next++] = in[i];
        }
    }

    private void filter(int count) {
        Arrays.fill(sums, 0, count, 0);
        filter.between.add(odd, sums, count);
        filter.onSamples.add(even, sums, count);
    }

    private void drop(int count) {
        held -= 2 * count;
        System.arraycopy(odd, count, odd, 0, (held + 1) / 2);
        System.arraycopy(even, count, even, 0, held / 2);
    }

    @Override
    public int mostOutput() {
        return BLOCK / 2 + 1;
    }

    @Override
    public void reset() {
        held = 0;
    }
}
