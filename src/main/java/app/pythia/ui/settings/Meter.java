package app.pythia.ui.settings;

/// A level made calm for the eye: it rises at once, stands for a while, and falls at an even pace.
final class Meter {
    private final double hold;
    private final double fall;
    private double shown;
    private double stood;

    /// @param hold how long it stands, in seconds
    /// @param fall how far it falls in a second; the whole scale is 1
    Meter(double hold, double fall) {
        this.hold = hold;
        this.fall = fall;
    }

    /// What to show `seconds` after the time before.
    double next(double level, double seconds) {
        stood += seconds;
        if (level >= shown) {
            shown = level;
            stood = 0;
        } else if (stood > hold) {
            shown = Math.max(level, shown - fall * seconds);
        }
        return shown;
    }

    void reset() {
        shown = 0;
        stood = 0;
    }
}
