package app.pythia.ui.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import javafx.geometry.Bounds;

/// How much room something takes at a width, measured once: the toolkit asks again and again.
final class Measured {
    private static final int KEPT = 4;

    private final DoubleFunction<Bounds> measure;
    private final Map<Double, Bounds> known = new HashMap<>();

    Measured(DoubleFunction<Bounds> measure) {
        this.measure = measure;
    }

    Bounds at(double width) {
        if (known.size() > KEPT) {
            forget();
        }
        return known.computeIfAbsent(width, measure::apply);
    }

    void forget() {
        known.clear();
    }
}
