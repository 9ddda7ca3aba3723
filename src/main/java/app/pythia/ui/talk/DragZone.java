package app.pythia.ui.talk;

/// Where the pointer that holds the talk button is: letting go sends, locks or drops accordingly.
public enum DragZone {
    ON,
    ABOVE,
    BESIDE;

    /// The button's radius and a little more, so that a trembling hand stays on it.
    private static final double REACH = 54;

    /// @param dx to the right of the button's middle
    /// @param dy below it
    static DragZone at(double dx, double dy) {
        if (Math.hypot(dx, dy) <= REACH) {
            return ON;
        }
        return -dy >= 2 * Math.abs(dx) ? ABOVE : BESIDE;
    }
}
