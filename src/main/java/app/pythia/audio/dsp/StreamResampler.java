package app.pythia.audio.dsp;

import java.util.Arrays;

/// Changes the sample rate of one channel while its samples still arrive.
///
/// What comes out begins where the input begins (the filters' delay is taken off) and has, after
/// [#flush(float[])], exactly `round(samples · to / from)` samples. It does not depend on how the
/// input was cut, to the last bit. Equal rates pass through untouched.
///
/// It keeps what lies below 0.907 of half the lower rate within 0.01 dB, and takes away by more
/// than 120 dB what lies above half of it. The sound passes twice the lower rate: there a steep
/// filter works on neighbouring samples, which is fast, and between it and the higher rate a short
/// one is enough. The method: R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal
/// Processing", 1983, chapter 5.
///
/// Nothing is allocated but in the constructor and by the methods that return arrays. Not safe for
/// use by several threads at once.
public final class StreamResampler {

    /// So many of the lower rate's samples after an output must have come before it can be made.
    private static final int AHEAD = SteepFilter.REACH + Interpolator.REACH + 2;

    /// What follows the end, as long as it is needed.
    private static final float[] SILENCE = new float[16];

    private final int fromRate;
    private final int toRate;
    private final Stage first;
    private final Stage second;
    private final float[] between;
    private long taken;
    private long given;
    private boolean flushed;

    /// @param fromRate samples per second of what goes in, above 0
    /// @param toRate samples per second of what comes out, above 0
    public StreamResampler(int fromRate, int toRate) {
        if (fromRate <= 0 || toRate <= 0) {
            throw new IllegalArgumentException(fromRate + " Hz to " + toRate + " Hz");
        }
        this.fromRate = fromRate;
        this.toRate = toRate;
        if (fromRate < toRate) {
            int early = Interpolator.REACH;
            first = new Doubler(early);
            second = new Interpolator(2 * fromRate, toRate, fromRate, -2 * early, 0);
        } else {
            first = new Interpolator(fromRate, 2 * toRate, toRate, 0, -Halver.EARLY);
            second = new Halver();
        }
        between = new float[first.mostOutput()];
    }

    /// How many samples [#process(float[], int, float[])] may give for so many that go in; and,
    /// whatever went in, [#flush(float[])].
    public int mostOutput(int inputSamples) {
        long steady = ((long) inputSamples + SILENCE.length) * toRate / fromRate;
        return Math.toIntExact(steady + (long) AHEAD * Math.max(1, toRate / fromRate + 1));
    }

    /// Takes the next `count` samples, −1 to 1, and writes those that are ready; they may overshoot
    /// a little.
    ///
    /// @param out another array than `in`, with room for [#mostOutput] of `count`
    /// @return how many were written
    /// @throws IllegalStateException after a flush
    public int process(float[] in, int count, float[] out) {
        if (flushed) {
            throw new IllegalStateException("flushed");
        }
        taken += count;
        int made = resample(in, count, out, 0);
        given += made;
        return made;
    }

    /// Writes what is left. Call it once, last, or before [#reset].
    ///
    /// @param out with room for [#mostOutput] of 0
    /// @return how many were written
    public int flush(float[] out) {
        flushed = true;
        int missing = Math.toIntExact((2 * taken * toRate + fromRate) / (2L * fromRate) - given);
        int made = 0;
        while (made < missing) {
            made += resample(SILENCE, SILENCE.length, out, made);
        }
        given += missing;
        return missing;
    }

    /// Begins anew, as if nothing had gone in.
    public void reset() {
        first.reset();
        second.reset();
        taken = 0;
        given = 0;
        flushed = false;
    }

    private int resample(float[] in, int count, float[] out, int at) {
        if (fromRate == toRate) {
            System.arraycopy(in, 0, out, at, count);
            return count;
        }
        int next = at;
        for (int i = 0; i < count; i += Stage.BLOCK) {
            int block = Math.min(Stage.BLOCK, count - i);
            int middle = first.process(in, i, block, between, 0);
            for (int j = 0; j < middle; j += Stage.BLOCK) {
                int part = Math.min(Stage.BLOCK, middle - j);
                next += second.process(between, j, part, out, next);
            }
        }
        return next - at;
    }

    /// As [#process(float[], int, float[])], with an array of its own for what is ready.
    public float[] process(float[] samples) {
        float[] out = new float[mostOutput(samples.length)];
        return Arrays.copyOf(out, process(samples, samples.length, out));
    }

    /// As [#flush(float[])], with an array of its own.
    public float[] flush() {
        float[] out = new float[mostOutput(0)];
        return Arrays.copyOf(out, flush(out));
    }
}
