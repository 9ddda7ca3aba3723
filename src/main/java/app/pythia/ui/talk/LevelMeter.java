package app.pythia.ui.talk;

/// Calms a level for the eye: it rises at once and falls slowly, and its peak stays for a second.
/// Levels are 0 to 1 on a scale of decibels from −60 to 0. Nothing is allocated from one frame to
/// the next.
final class LevelMeter {
    private static final double RISE_SECONDS = 0.02;
    private static final double FALL_SECONDS = 0.22;
    private static final double HOLD_SECONDS = 1;

    /// From −0.5 dB on, a sound is as good as distorted.
    static final double CLIPPING = (60 - 0.5) / 60;

    private double level;
    private double peak;
    private double held;
    private boolean clipping;

    /// Moves on by one frame.
    ///
    /// @param newLevel how loud it is
    /// @param newPeak the loudest sample since the frame before
    /// @param seconds since the frame before
    void next(double newLevel, double newPeak, double seconds) {
        level = towards(newLevel, level, seconds);
        held += seconds;
        if (newPeak >= peak) {
            peak = newPeak;
            held = 0;
            clipping = peak >= CLIPPING;
        } else if (held > HOLD_SECONDS) {
            peak = towards(newPeak, peak, seconds);
            clipping = false;
        }
    }

    private static double towards(double to, double from, double seconds) {
        double pace = to > from ? RISE_SECONDS : FALL_SECONDS;
        return from + (to - from) * (1 - Math.exp(-seconds / pace));
    }

    /// The level to show.
    double level() {
        return level;
    }

    /// The loudest of the last second; it falls slowly after that.
    double peak() {
        return peak;
    }

    /// Whether that was too loud.
    boolean isClipping() {
        return clipping;
    }

    void reset() {
        level = 0;
        peak = 0;
        held = 0;
        clipping = false;
    }
}
