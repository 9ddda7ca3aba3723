package app.pythia.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// How a recording looks: a bar for each few pixels of the width.
final class PeakBars extends Region {
    private static final double STEP = 4.5;
    private static final double HEIGHT = 48;
    private static final double LOWEST = 2;

    private final Path bars = new Path();
    private List<Float> peaks = List.of();

    PeakBars() {
        getStyleClass().add("waveform");
        bars.getStyleClass().add("bars");
        bars.setManaged(false);
        getChildren().add(bars);
    }

    /// @param newPeaks 0 to 1 each
    void show(List<Float> newPeaks) {
        peaks = newPeaks;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        int count = peaks.isEmpty() ? 0 : (int) (getWidth() / STEP);
        List<PathElement> elements = new ArrayList<>();
        for (int bar = 0; bar < count; bar++) {
            double half = Math.max(LOWEST, HEIGHT * loudest(bar, count)) / 2;
            double x = STEP / 2 + bar * STEP;
            elements.add(new MoveTo(x, HEIGHT / 2 - half));
            elements.add(new LineTo(x, HEIGHT / 2 + half));
        }
        bars.getElements().setAll(elements);
    }

    private double loudest(int bar, int count) {
        int from = (int) ((long) bar * peaks.size() / count);
        int to = Math.max(from + 1, (int) ((bar + 1L) * peaks.size() / count));
        return peaks.subList(from, to).stream().mapToDouble(Float::doubleValue).max().orElse(0);
    }
}
