package app.pythia.audio.playback;

/// Fades, so that sound does not begin or break off with a click.
final class Ramp {
    private Ramp() {}

    /// Makes the first samples rise from silence.
    static void up(float[] samples, int over) {
        int length = Math.min(over, samples.length);
        for (int i = 0; i < length; i++) {
            samples[i] *= (float) i / length;
        }
    }

    /// Makes the last samples fall to silence.
    static void down(float[] samples, int over) {
        int length = Math.min(over, samples.length);
        for (int i = 0; i < length; i++) {
            samples[samples.length - 1 - i] *= (float) i / length;
        }
    }
}
