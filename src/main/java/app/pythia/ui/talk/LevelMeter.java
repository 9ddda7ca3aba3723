package app.pythia.ui.talk;

/// Calms a level for the eye: it rises at once and falls slowly.
final class LevelMeter {
    private static final double RISE_SECONDS = 0.02;
    private static final double FALL_SECONDS = 0.22;

    private double shown;

    /// The level to show, `seconds` after the one before.
    double next(double level, double seconds) {
        double pace = level > shown ? RISE_SECONDS : FALL_SECONDS;
        shown += (level - shown) * (1 - Math.exp(-seconds / pace));
        return shown;
    }

    void reset() {
        shown = 0;
    }
}
