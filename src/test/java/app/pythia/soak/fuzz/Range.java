package app.pythia.soak.fuzz;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Bytes from `from` to before `to`.
record Range(int from, int to) {

    /// Any part of these bytes, small ones more often.
    static Range in(byte[] bytes, RandomGenerator random) {
        int from = random.nextInt(bytes.length + 1);
        int most = Math.min(bytes.length - from, 1 << random.nextInt(10));
        return new Range(from, from + random.nextInt(most + 1));
    }

    int length() {
        return to - from;
    }

    byte[] of(byte[] bytes) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
