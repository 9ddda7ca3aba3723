package app.pythia.audio.dsp;

import java.util.Arrays;

/// Changes between twice the lower rate and the higher one, in any ratio of whole numbers.
///
/// Its filter is short, since it may leave to the [SteepFilter] what lies between half the lower
/// rate and three times that. Its coefficients are kept for every place that an output can have
/// between two inputs; where these are too many, for [#MOST_PHASES], and what lies between two of
/// those is interpolated (its error is below −130 dB).
final class Interpolator implements Stage {
    private static final int MOST_PHASES = 2_048;

    /// Half the lower rate, less what the steep filter takes away below it.
    private static final double KEPT = 0.4535;

    /// What this lets pass above here would end up below half the lower rate.
    private static final double TAKEN = 1.5;

    private static final LowPass RESPONSE = LowPass.between(KEPT, TAKEN);

    /// So many of the lower rate's samples it reaches before and after.
    static final int REACH = (int) Math.ceil(RESPONSE.reach());

    private final int taps;
    private final int phases;
    private final float[] coefficients;
    private final float[] samples;
    private final int silence;

    /// The outputs lie `step / parts` inputs apart.
    private final int wholeStep;

    private final int partStep;
    private final int parts;
    private final int firstStart;
    private final int firstPart;
    private final int most;
    private int held;

    /// Where the inputs begin that the next output is made of, and how far after the middle of them
    /// it lies.
    private int start;

    private int part;

    /// @param fromRate samples per second that come in
    /// @param toRate samples per second that come out
    /// @param lowerRate half of one of the two, and at most the other
    /// @param firstIn which sample comes in first, 0 being at the beginning; those before are
    ///   silence
    /// @param firstOut which sample comes out first
    Interpolator(int fromRate, int toRate, int lowerRate, int firstIn, int firstOut) {
        int unit = greatestCommonDivisor(fromRate, toRate);
        int step = fromRate / unit;
        parts = toRate / unit;
        wholeStep = step / parts;
        partStep = step % parts;
        double perLower = (double) fromRate / lowerRate;
        taps = 2 * (int) Math.ceil(RESPONSE.reach() * perLower);
        phases = Math.min(parts, MOST_PHASES);
        coefficients = coefficients(perLower);
        int window = Math.toIntExact(Math.floorDiv((long) firstOut * step, parts)) - taps / 2 + 1;
        silence = Math.max(0, firstIn - window);
        firstStart = window - firstIn + silence;
        firstPart = Math.floorMod((long) firstOut * step, parts);
        samples = new float[silence + taps + BLOCK];
        most = Math.toIntExact((long) samples.length * parts / step + 1);
        reset();
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    private float[] coefficients(double perLower) {
        float[] all = new float[(phases + 1) * taps];
        for (int phase = 0; phase <= phases; phase++) {
            double place = taps / 2.0 - 1 + (double) phase / phases;
            for (int i = 0; i < taps; i++) {
                all[phase * taps + i] = (float) (RESPONSE.at((i - place) / perLower) / perLower);
            }
        }
        return all;
    }

    @Override
    public int process(float[] in, int from, int count, float[] out, int at) {
        System.arraycopy(in, from, samples, held, count);
        held += count;
        int next = at;
        while (start + taps <= held) {
            out[next++] = (float) output();
            advance();
        }
        int gone = Math.min(start, held);
        held -= gone;
        start -= gone;
        System.arraycopy(samples, gone, samples, 0, held);
        return next - at;
    }

    private void advance() {
        start += wholeStep;
        part += partStep;
        if (part >= parts) {
            part -= parts;
            start++;
        }
    }

    private double output() {
        if (phases == parts) {
            return sum(part);
        }
        long place = (long) part * phases;
        int phase = (int) (place / parts);
        double here = sum(phase);
        double beyond = (double) (place % parts) / parts;
        return here + beyond * (sum(phase + 1) - here);
    }

    private double sum(int phase) {
        int first = phase * taps;
        double sum = 0;
        for (int i = 0; i < taps; i += 2) {
            sum +=
                    (double)
                            (coefficients[first + i] * samples[start + i]
                                    + coefficients[first + i + 1] * samples[start + i + 1]);
        }
        return sum;
    }

    @Override
    public int mostOutput() {
        return most;
    }

    @Override
    public void reset() {
        held = silence;
        start = firstStart;
        part = firstPart;
        Arrays.fill(samples, 0, held, 0);
    }
}
