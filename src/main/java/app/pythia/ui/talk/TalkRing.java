package app.pythia.ui.talk;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// What stands around the talk button: a thin circle when calm; when somebody is heard, marks that
/// follow the level, and a circle where its peak was.
final class TalkRing extends Group {
    private static final int MARKS = 48;
    private static final double INNER = 36.5;
    private static final double SHORTEST = 1.5;
    private static final double LONGEST = 9;

    /// What moves by less is not seen.
    private static final double SEEN = 0.002;

    private static final PseudoClass CLIPPING = PseudoClass.getPseudoClass("clipping");

    private final Circle circle = new Circle(37.5);
    private final Circle peak = new Circle(INNER);
    private final Path marks = new Path();
    private final LineTo[] ends = new LineTo[MARKS];
    private double shown = -1;
    private double shownPeak = -1;

    TalkRing() {
        circle.getStyleClass().add("ring");
        peak.getStyleClass().add("peak");
        marks.getStyleClass().add("marks");
        for (int i = 0; i < MARKS; i++) {
            ends[i] = new LineTo();
            marks.getElements().addAll(new MoveTo(x(i, INNER), y(i, INNER)), ends[i]);
        }
        getChildren().addAll(circle, peak, marks);
        setLive(false);
        level(0);
    }

    void setLive(boolean live) {
        circle.setVisible(!live);
        marks.setVisible(live);
        peak.setVisible(live && shownPeak > 0);
    }

    void show(LevelMeter meter) {
        level(meter.level());
        peak(meter.peak());
        pseudoClassStateChanged(CLIPPING, meter.isClipping());
    }

    /// @param level 0 to 1
    private void level(double level) {
        if (Math.abs(level - shown) < SEEN) {
            return;
        }
        shown = level;
        double loudness = Math.sqrt(Math.clamp(level, 0, 1));
        for (int i = 0; i < MARKS; i++) {
            double length = SHORTEST + (LONGEST - SHORTEST) * loudness * share(i);
            ends[i].setX(x(i, INNER + length));
            ends[i].setY(y(i, INNER + length));
        }
    }

    /// It stands where the longest mark would end.
    private void peak(double level) {
        if (Math.abs(level - shownPeak) >= SEEN) {
            shownPeak = level;
            double loudness = Math.sqrt(Math.clamp(level, 0, 1));
            peak.setRadius(INNER + SHORTEST + (LONGEST - SHORTEST) * loudness);
            peak.setVisible(marks.isVisible() && level > 0);
        }
    }

    /// How far a mark goes with the level: uneven, so that the ring looks like a voice and not like
    /// a dial.
    private static double share(int i) {
        return 0.25 + 0.75 * Math.abs(Math.sin(i * 1.7) * Math.sin(i * 0.4 + 1));
    }

    private static double x(int i, double radius) {
        return radius * Math.cos(2 * Math.PI * i / MARKS);
    }

    private static double y(int i, double radius) {
        return radius * Math.sin(2 * Math.PI * i / MARKS);
    }
}
