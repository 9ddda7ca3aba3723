package app.pythia.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times of the same thing done again and again.
final class Rounds {
    private final List<Double> millis = new ArrayList<>();

    void add(long nanos) {
        millis.add(nanos / 1e6);
    }

    double medianMillis() {
        return quantile(0.5);
    }

    /// What 19 of 20 keep within.
    double p95Millis() {
        return quantile(0.95);
    }

    /// The nearest rank.
    private double quantile(double share) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
