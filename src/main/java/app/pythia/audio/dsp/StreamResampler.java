package app.pythia.audio.dsp;

import be.tarsos.dsp.resample.Resampler;
import java.util.Arrays;

/// Changes the sample rate of one channel while its samples still arrive.
///
/// What comes out begins where the input begins (the filter's delay is taken off) and has, after
/// [#flush], exactly `round(samples · to / from)` samples. It does not depend on how the input was
/// cut. Equal rates pass through untouched.
///
/// Not safe for use by several threads at once.
public final class StreamResampler {

    /// The filter is always fed in blocks of this many samples: its rounding depends on where
    /// blocks begin.
    private static final int BLOCK = 64;

    private static final float[] NONE = {};

    private final int fromRate;
    private final int toRate;
    private final double ratio;
    private final Resampler filter;
    private final float[] scratch;
    private final float[] block = new float[BLOCK];
    private int inBlock;
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
        ratio = (double) toRate / fromRate;
        filter = new Resampler(true, ratio, ratio);
        scratch = new float[(int) Math.ceil((BLOCK + 1) * ratio) + 1];
    }

    /// Takes the next samples, −1 to 1, and gives those that are ready; they may overshoot a
    /// little.
    ///
    /// @throws IllegalStateException after [#flush]
    public float[] process(float[] samples) {
        if (flushed) {
            throw new IllegalStateException("flushed");
        }
        taken += samples.length;
        return fromRate == toRate ? samples.clone() : resample(samples);
    }

    /// Gives what is left. Call it once, last.
    public float[] flush() {
        flushed = true;
        if (fromRate == toRate) {
            return NONE;
        }
        int missing = Math.toIntExact(Math.round((double) taken * toRate / fromRate) - given);
        float[] rest = resample(new float[BLOCK * (2 + (2 * filter.getFilterWidth()) / BLOCK)]);
        return Arrays.copyOf(rest, missing);
    }

    private float[] resample(float[] samples) {
        int blocks = (inBlock + samples.length) / BLOCK;
        float[] ready = new float[blocks * scratch.length];
        int count = 0;
        for (float sample : samples) {
            block[inBlock++] = sample;
            if (inBlock == BLOCK) {
                inBlock = 0;
                count = filterBlock(ready, count);
            }
        }
        given += count;
        return Arrays.copyOf(ready, count);
    }

    private int filterBlock(float[] ready, int count) {
        int used = 0;
        int next = count;
        Resampler.Result result;
        do {
            result =
                    filter.process(
                            ratio, block, used, BLOCK - used, false, scratch, 0, scratch.length);
            used += result.inputSamplesConsumed;
            System.arraycopy(scratch, 0, ready, next, result.outputSamplesGenerated);
            next += result.outputSamplesGenerated;
        } while (used < BLOCK || result.outputSamplesGenerated > 0);
        return next;
    }
}
