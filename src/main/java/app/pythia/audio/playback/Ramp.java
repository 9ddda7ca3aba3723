package app.pythia.audio.playback;

/// Fades, so that sound does not begin or break off with a click.
final class Ramp {
    private Ramp() {}

    /// Makes the first `over` of the samples from `from` rise from silence.
    static void up(float[] samples, int from, int count, int over) {
        int length = Math.min(over, count);
        for (int i = 0; i < length; i++) {
            samples[from + i] *= (float) i / length;
        }
    }

    /// Makes the last `over` of the samples from `from` fall to silence.
    static void down(float[] samples, int from, int count, int over) {
        int length = Math.min(over, count);
        int last = from + count - 1;
        for (int i = 0; i < length; i++) {
            samples[last - i] *= (float) i / length;
        }
    }
}
