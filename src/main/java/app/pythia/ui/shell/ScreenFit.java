package app.pythia.ui.shell;

import app.pythia.settings.WindowPlace;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window can stand on the screens that are there.
///
/// @param screens without what the system keeps for itself, the main one first; at least one
record ScreenFit(List<Rectangle2D> screens) {
    /// So much of the upper edge must be seen for a window to be dragged by it.
    private static final double GRIP_WIDTH = 100;

    private static final double GRIP_HEIGHT = 24;

    ScreenFit {
        screens = List.copyOf(screens);
    }

    /// The same place if its upper edge can be seen and taken hold of; otherwise the nearest one
    /// inside the screen that it overlaps most, or inside the main one.
    WindowPlace fit(WindowPlace place) {
        Rectangle2D window = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
        return canBeGrabbed(place)
                ? place
                : inside(
                        screens.stream()
                                .max(Comparator.comparingDouble(it -> overlap(it, window)))
                                .filter(it -> overlap(it, window) > 0)
                                .orElse(screens.getFirst()),
                        place);
    }

    private boolean canBeGrabbed(WindowPlace place) {
        Rectangle2D edge = new Rectangle2D(place.x(), place.y(), place.width(), GRIP_HEIGHT);
        double wanted = Math.min(GRIP_WIDTH, place.width()) * GRIP_HEIGHT;
        return screens.stream().mapToDouble(screen -> overlap(screen, edge)).sum() >= wanted;
    }

    private static WindowPlace inside(Rectangle2D screen, WindowPlace place) {
        double width = Math.min(place.width(), screen.getWidth());
        double height = Math.min(place.height(), screen.getHeight());
        return new WindowPlace(
                Math.clamp(place.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(place.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                place.maximised());
    }

    private static double overlap(Rectangle2D one, Rectangle2D other) {
        double width =
                Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
