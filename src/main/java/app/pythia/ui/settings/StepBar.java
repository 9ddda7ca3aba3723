package app.pythia.ui.settings;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// One step of a turn: its name, its bar at its place in time, and its milliseconds. Where there is
/// little width, the bar stands under the words.
final class StepBar extends Region {
    private static final double NARROW = 420;
    private static final double NAME = 160;
    private static final double TIME = 76;
    private static final double LINE = 26;
    private static final double BAR = 12;
    private static final double LEAST = 2;

    private final TurnPlot.Bar step;
    private final Label name;
    private final Label time;
    private final Rectangle bar = new Rectangle(LEAST, BAR);
    private final Rectangle track = new Rectangle(LEAST, BAR);
    private final Path cut = new Path();

    StepBar(TurnPlot.Bar step) {
        this.step = step;
        getStyleClass().addAll("step", step.whose().name().toLowerCase(Locale.ROOT));
        name = new Label(step.name());
        name.getStyleClass().add("step-name");
        time = new Label(step.time());
        time.getStyleClass().add("step-time");
        track.getStyleClass().add("step-track");
        bar.getStyleClass().add("step-bar");
        cut.getStyleClass().add("step-cut");
        cut.setVisible(step.shortened());
        getChildren().addAll(name, time, track, bar, cut);
        getChildren().forEach(child -> child.setManaged(false));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isNarrow(width) ? LINE + BAR + 4 : LINE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean narrow = isNarrow(width);
        name.resizeRelocate(0, 0, narrow ? width - TIME : NAME, LINE);
        time.resizeRelocate(width - TIME, 0, TIME, LINE);
        double left = narrow ? 0 : NAME;
        double room = narrow ? width : width - NAME - TIME;
        double top = narrow ? LINE : (LINE - BAR) / 2;
        place(track, left, top, room);
        double length = Math.max(LEAST, (step.to() - step.from()) * room);
        double from = left + Math.min(step.from() * room, room - length);
        place(bar, from, top, length);
        cutAt(from + length / 2, top);
    }

    /// Two slanted strokes through the bar, as a shortened line is drawn on paper.
    private void cutAt(double middle, double top) {
        cut.getElements()
                .setAll(
                        new MoveTo(middle - 5, top + BAR + 1),
                        new LineTo(middle - 1, top - 1),
                        new MoveTo(middle + 1, top + BAR + 1),
                        new LineTo(middle + 5, top - 1));
    }

    private static void place(Rectangle what, double x, double y, double width) {
        what.setX(x);
        what.setY(y);
        what.setWidth(width);
    }

    private static boolean isNarrow(double width) {
        return width >= 0 && width < NARROW;
    }
}
