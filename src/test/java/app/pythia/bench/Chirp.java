package app.pythia.bench;

import app.pythia.devices.Correlation;
import java.util.Arrays;

/// A sound that is easy to find to the sample: 300 ms that rise from 400 to 2000 Hz, with its whole
/// loudness from the second millisecond on.
///
/// @param rate samples per second
/// @param samples of which 1 is the loudest
record Chirp(int rate, double[] samples) {
    static final double SECONDS = 0.3;

    private static final double FROM_HERTZ = 400;
    private static final double TO_HERTZ = 2000;
    private static final double FADE_SECONDS = 0.001;

    /// What must be alike at its beginning and end.
    private static final double EDGE_SECONDS = 0.02;

    static Chirp at(int rate) {
        double[] samples = new double[(int) (rate * SECONDS)];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / rate;
            double sweep = (TO_HERTZ - FROM_HERTZ) / SECONDS / 2;
            double fade = Math.min(1, Math.min(t, SECONDS - t) / FADE_SECONDS);
            samples[i] = 0.5 * fade * Math.sin(2 * Math.PI * (FROM_HERTZ + sweep * t) * t);
        }
        return new Chirp(rate, samples);
    }

    /// Where in a sound it begins, as far as it is there, and how alike its first and its last 20
    /// ms are: 1 is the same.
    ///
    /// @param offset in samples; before the sound where its beginning is missing
    record Found(int offset, double beginning, double end) {

        /// What is found where it is not.
        static final Found NOWHERE = new Found(0, 0, 0);
    }

    /// Finds it, also where its beginning or end is cut off.
    Found in(double[] sound) {
        if (sound.length == 0) {
            return Found.NOWHERE;
        }
        double[] padded = new double[sound.length + 2 * samples.length];
        System.arraycopy(sound, 0, padded, samples.length, sound.length);
        Correlation.Peak peak = Correlation.best(samples, padded);
        int edge = (int) (rate * EDGE_SECONDS);
        return new Found(
                peak.offset() - samples.length,
                likeness(padded, peak.offset(), 0, edge),
                likeness(padded, peak.offset(), samples.length - edge, edge));
    }

    private double likeness(double[] padded, int offset, int from, int length) {
        double[] mine = Arrays.copyOfRange(samples, from, from + length);
        double[] theirs = Arrays.copyOfRange(padded, offset + from, offset + from + length);
        double product = 0;
        for (int i = 0; i < length; i++) {
            product += mine[i] * theirs[i];
        }
        double norm = Math.sqrt(Correlation.energy(mine) * Correlation.energy(theirs));
        return norm < 1e-9 ? 0 : product / norm;
    }
}
