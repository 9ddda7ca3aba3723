package app.pythia.audio.dsp;

import java.util.Arrays;

/// Goes on with a sound from another place of it: looks around that place for what is most like
/// that which would have come by itself, and fades over to it. That is WSOLA (W. Verhelst and M.
/// Roelands, "An overlap-add technique based on waveform similarity", ICASSP 1993), a piece at a
/// time: who calls this decides from where to go on, so that the speed may change at any time.
///
/// Nothing is allocated but in the constructor. Not safe for use by several threads at once.
final class SimilarPiece {
    private static final int PIECE_MS = 28;
    private static final int SEEK_MS = 15;
    private static final int FADE_MS = 12;

    /// Below this energy there is nothing to compare.
    private static final double SILENCE = 1e-9;

    private final int length;
    private final int seek;
    private final int fade;
    private final float[] window;
    private final float[] piece;

    /// What would come by itself, and the same as it counts when it is compared.
    private final float[] natural;

    private final float[] counted;
    private double energy;

    SimilarPiece(int sampleRate) {
        length = PIECE_MS * sampleRate / 1000;
        seek = SEEK_MS * sampleRate / 1000;
        fade = FADE_MS * sampleRate / 1000;
        window = new float[length + fade + seek];
        piece = new float[length];
        natural = new float[fade];
        counted = new float[fade];
    }

    /// So many samples a piece has.
    int length() {
        return length;
    }

    /// A piece that is cut off before so many samples may end within its fade.
    int least() {
        return fade + before();
    }

    /// So many samples before the place may be needed.
    int before() {
        return seek / 2;
    }

    /// So many samples after the place may be needed.
    int after() {
        return window.length - before();
    }

    /// Takes what begins at `place` for that which would come by itself.
    void goOnFrom(float[] sound, int place) {
        System.arraycopy(sound, place, natural, 0, fade);
        count();
    }

    /// Makes the piece that goes on from about `place`; says from where exactly.
    ///
    /// @param end of the sound, behind which there is silence
    int goOnAbout(float[] sound, int place, int end) {
        int from = place - before();
        int known = Math.clamp(end - from, 0, window.length);
        System.arraycopy(sound, from, window, 0, known);
        Arrays.fill(window, known, window.length, 0);
        int offset = mostSimilar();
        join(offset);
        goOnFrom(window, offset + length);
        return from + offset;
    }

    /// The piece that was made last; the next one takes its place.
    float[] piece() {
        return piece;
    }

    /// The middle of the fade counts most: there both sounds are heard.
    private void count() {
        energy = 0;
        for (int i = 0; i < fade; i++) {
            counted[i] = natural[i] * 4 * i * (fade - i) / ((float) fade * fade);
            energy += counted[i] * counted[i];
        }
    }

    /// Of places that are alike, that nearest to the middle keeps the speed best.
    private int mostSimilar() {
        double other = energy(window, fade);
        double highest = Double.NEGATIVE_INFINITY;
        int best = before();
        for (int offset = 0; offset < seek; offset++) {
            double away = (2.0 * offset - seek) / seek;
            double likeness = (likeness(offset, other) + 0.1) * (1 - 0.25 * away * away);
            if (likeness > highest) {
                highest = likeness;
                best = offset;
            }
            other += square(window[offset + fade]) - square(window[offset]);
        }
        return best;
    }

    /// Their correlation, about -1 to 1; 0 where one of them is silent.
    ///
    /// @param other the energy of what begins at `offset`
    private double likeness(int offset, double other) {
        if (energy < SILENCE || other < SILENCE) {
            return 0;
        }
        double both = 0;
        for (int i = 0; i < fade; i++) {
            both += counted[i] * window[offset + i];
        }
        return both / Math.sqrt(energy * other);
    }

    private void join(int offset) {
        for (int i = 0; i < fade; i++) {
            float in = (float) i / fade;
            piece[i] = natural[i] * (1 - in) + window[offset + i] * in;
        }
        System.arraycopy(window, offset + fade, piece, fade, length - fade);
    }

    private static double energy(float[] samples, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += square(samples[i]);
        }
        return sum;
    }

    private static double square(float sample) {
        return (double) sample * sample;
    }
}
