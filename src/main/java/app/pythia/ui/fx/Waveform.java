package app.pythia.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

/// How a sound looks: as many bars as there is room for, and how far it has been heard. A sound
/// whose shape is not known is a line.
public final class Waveform extends Region {
    private static final double STEP = 4.5;
    private static final double HEIGHT = 26;
    private static final double LOWEST = 3;
    private static final int MOST_BARS = 56;
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private final Path bars = new Path();
    private final Path heard = new Path();
    private final Rectangle window = new Rectangle(0, HEIGHT);
    private List<Float> peaks = List.of();
    private Drawn drawn = new Drawn(List.of(), 0);
    private double fraction;

    /// What the bars show.
    ///
    /// @param room of a line its width, or how many bars there are
    private record Drawn(List<Float> peaks, double room) {}

    public Waveform() {
        getStyleClass().add("waveform");
        bars.getStyleClass().add("bars");
        bars.setManaged(false);
        heard.getStyleClass().addAll("bars", "heard");
        heard.setManaged(false);
        heard.setClip(window);
        getChildren().addAll(bars, heard);
        still();
    }

    /// Draws a sound.
    ///
    /// @param newPeaks loudness over equal stretches of time, 0 to 1; none for a line
    public void show(List<Float> newPeaks) {
        if (!peaks.equals(newPeaks)) {
            peaks = newPeaks;
            requestLayout();
        }
    }

    /// Marks how far it has been heard.
    ///
    /// @param newFraction 0 to 1
    public void heard(double newFraction) {
        pseudoClassStateChanged(MOVING, true);
        heard.setVisible(true);
        fraction = Math.clamp(newFraction, 0, 1);
        window.setWidth(Math.rint(2 * fraction * extent()) / 2);
    }

    /// Marks nothing: it is not being heard.
    public void still() {
        pseudoClassStateChanged(MOVING, false);
        heard.setVisible(false);
    }

    /// How far along a place is, 0 to 1.
    ///
    /// @param x of the place
    public double fractionAt(double x) {
        return extent() <= 0 ? 0 : Math.clamp(x / extent(), 0, 1);
    }

    private double extent() {
        return peaks.isEmpty() ? getWidth() : count() * STEP;
    }

    private int count() {
        return Math.min(Math.min(peaks.size(), MOST_BARS), (int) (getWidth() / STEP));
    }

    @Override
    protected double computePrefWidth(double height) {
        return (peaks.isEmpty() ? MOST_BARS : Math.min(peaks.size(), MOST_BARS)) * STEP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 8 * STEP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    /// Drawn once, and again only where it has more or less room.
    @Override
    protected void layoutChildren() {
        Drawn wanted = new Drawn(peaks, peaks.isEmpty() ? getWidth() : count());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            List<PathElement> elements = peaks.isEmpty() ? line() : bars();
            bars.getElements().setAll(elements);
            heard.getElements().setAll(elements);
        }
        window.setWidth(fraction * extent());
    }

    private List<PathElement> line() {
        return List.of(
                new MoveTo(1.5, HEIGHT / 2),
                new LineTo(Math.max(1.5, getWidth() - 1.5), HEIGHT / 2));
    }

    private List<PathElement> bars() {
        int count = count();
        List<PathElement> elements = new ArrayList<>(2 * count);
        for (int i = 0; i < count; i++) {
            double half = (LOWEST + (HEIGHT - 4 - LOWEST) * loudest(i, count)) / 2;
            double x = 1.5 + i * STEP;
            elements.add(new MoveTo(x, HEIGHT / 2 - half));
            elements.add(new LineTo(x, HEIGHT / 2 + half));
        }
        return elements;
    }

    private double loudest(int bar, int count) {
        int from = (int) ((long) bar * peaks.size() / count);
        int to = Math.max(from + 1, (int) ((bar + 1L) * peaks.size() / count));
        return peaks.subList(from, to).stream().mapToDouble(Float::doubleValue).max().orElse(0);
    }
}
