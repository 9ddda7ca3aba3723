package app.pythia.settings;

/// Where a window stands, in the screens' own pixels, while it is not maximised.
///
/// @param maximised whether it fills its screen at the moment
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
    private static final double FARTHEST = 100_000;

    /// @throws IllegalArgumentException if no window can stand there
    public WindowPlace {
        if (!(Math.abs(x) < FARTHEST
                && Math.abs(y) < FARTHEST
                && width >= 1
                && width < FARTHEST
                && height >= 1
                && height < FARTHEST)) {
            throw new IllegalArgumentException("no window stands at " + x + ", " + y);
        }
    }
}
