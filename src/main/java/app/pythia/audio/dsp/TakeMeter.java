package app.pythia.audio.dsp;

/// Measures a take while it is made, in a constant amount of memory and without allocating.
///
/// It works on windows of 20 ms, and counts how many there are of each loudness. Not safe for use
/// by several threads at once.
public final class TakeMeter {

    /// What is told of silence, and of nothing at all, in decibels; the faintest 16-bit sound has
    /// −90.
    public static final double SILENCE_DB = -120;

    private static final double STEP_DB = 0.5;
    private static final int STEPS = (int) (-SILENCE_DB / STEP_DB) + 1;
    private static final int WINDOWS_PER_SECOND = 50;

    /// The largest 16-bit sample.
    private static final float FULL_SCALE = 32_767 / 32_768f;

    /// Speech is taken to be what is at most so much quieter than speech on the whole: the margin
    /// of ITU-T P.56, "Objective measurement of active speech level".
    private static final double SPEECH_RANGE_DB = 15.9;

    private final int[] windows = new int[STEPS];
    private final double[] powers = new double[STEPS];
    private final int windowLength;
    private long samples;
    private long clipped;
    private float peak;
    private double squares;
    private int inWindow;

    /// @param sampleRate samples per second of all that will be added, above 0
    public TakeMeter(int sampleRate) {
        windowLength = Math.max(1, sampleRate / WINDOWS_PER_SECOND);
    }

    /// Takes the next `count` samples, −1 to 1, as the microphone gave them: filters hide clipping.
    public void add(float[] block, int count) {
        for (int i = 0; i < count; i++) {
            float size = Math.abs(block[i]);
            peak = Math.max(peak, size);
            clipped += size >= FULL_SCALE ? 1 : 0;
            squares += (double) size * size;
            if (++inWindow == windowLength) {
                endWindow();
            }
        }
        samples += count;
    }

    private void endWindow() {
        double power = squares / windowLength;
        int step = (int) Math.round((decibels(power) - SILENCE_DB) / STEP_DB);
        windows[Math.min(step, STEPS - 1)]++;
        powers[Math.min(step, STEPS - 1)] += power;
        squares = 0;
        inWindow = 0;
    }

    /// The loudest sample, in decibels below full scale.
    public double peakDb() {
        return decibels((double) peak * peak);
    }

    /// The share of samples at full scale, 0 to 1.
    public double clippedShare() {
        return samples == 0 ? 0 : (double) clipped / samples;
    }

    /// The effective value while somebody spoke, in decibels below full scale.
    public double levelDb() {
        int count = 0;
        double power = 0;
        for (int step = STEPS - 1; step >= 0; step--) {
            double level = count == 0 ? 0 : decibels(power / count);
            if (count > 0 && level - (SILENCE_DB + step * STEP_DB) > SPEECH_RANGE_DB) {
                return level;
            }
            count += windows[step];
            power += powers[step];
        }
        return count == 0 ? SILENCE_DB : decibels(power / count);
    }

    /// The effective value of the quietest tenth, in decibels below full scale.
    public double noiseFloorDb() {
        double wanted = 0;
        for (int count : windows) {
            wanted += count / 10.0;
        }
        double power = 0;
        double missing = wanted;
        for (int step = 0; missing > 0; step++) {
            double taken = Math.min(missing, windows[step]);
            power += taken == 0 ? 0 : powers[step] * taken / windows[step];
            missing -= taken;
        }
        return wanted == 0 ? SILENCE_DB : decibels(power / wanted);
    }

    private static double decibels(double power) {
        return Math.max(SILENCE_DB, 10 * Math.log10(power));
    }
}
