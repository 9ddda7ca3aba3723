package app.pythia.audio.flac;

/// What is left of samples where each is guessed from up to four before it, by the fixed
/// polynomials of RFC 9639, section 9.2.5. Not safe for use by several threads.
final class FixedPredictor {
    static final int HIGHEST = 4;

    private final int[] rest;

    /// @param most how many samples there are at once
    FixedPredictor(int most) {
        rest = new int[most];
    }

    /// The order that leaves least of the first `count` samples.
    static int best(int[] samples, int count) {
        long[] left = new long[HIGHEST + 1];
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int i = 0; i < count; i++) {
            int e0 = samples[i];
            int e1 = e0 - a;
            int e2 = e1 - b;
            int e3 = e2 - c;
            int e4 = e3 - d;
            if (i >= HIGHEST) {
                left[0] += Math.abs(e0);
                left[1] += Math.abs(e1);
                left[2] += Math.abs(e2);
                left[3] += Math.abs(e3);
                left[4] += Math.abs(e4);
            }
            a = e0;
            b = e1;
            c = e2;
            d = e3;
        }
        int best = 0;
        for (int order = 1; order <= Math.min(HIGHEST, count - 1); order++) {
            best = left[order] < left[best] ? order : best;
        }
        return best;
    }

    /// What is left, from place `order` on; it changes with the next call.
    int[] rest(int[] samples, int count, int order) {
        for (int i = order; i < count; i++) {
            rest[i] = samples[i] - guess(samples, i, order);
        }
        return rest;
    }

    /// Makes samples of what is left, in its place; the first `order` are samples already.
    static void restore(int[] samples, int count, int order) {
        switch (order) {
            case 0 -> {}
            case 1 -> {
                for (int i = 1; i < count; i++) {
                    samples[i] += samples[i - 1];
                }
            }
            default -> {
                for (int i = order; i < count; i++) {
                    samples[i] += guess(samples, i, order);
                }
            }
        }
    }

    private static int guess(int[] s, int i, int order) {
        return switch (order) {
            case 0 -> 0;
            case 1 -> s[i - 1];
            case 2 -> 2 * s[i - 1] - s[i - 2];
            case 3 -> 3 * s[i - 1] - 3 * s[i - 2] + s[i - 3];
            default -> 4 * s[i - 1] - 6 * s[i - 2] + 4 * s[i - 3] - s[i - 4];
        };
    }
}
