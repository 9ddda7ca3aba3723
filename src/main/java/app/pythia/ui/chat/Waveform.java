package app.pythia.ui.chat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// How a spoken message looks: as many bars as there is room for.
final class Waveform extends Region {
    private static final double STEP = 4.5;
    private static final double HEIGHT = 26;
    private static final double LOWEST = 3;
    private static final int MOST_BARS = 56;

    private final Path bars = new Path();
    private List<Float> peaks = List.of();

    Waveform() {
        getStyleClass().add("waveform");
        bars.getStyleClass().add("bars");
        bars.setManaged(false);
        getChildren().add(bars);
    }

    void show(List<Float> newPeaks) {
        if (!peaks.equals(newPeaks)) {
            peaks = newPeaks;
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(peaks.size(), MOST_BARS) * STEP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 8 * STEP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        int count = Math.min(Math.min(peaks.size(), MOST_BARS), (int) (getWidth() / STEP));
        List<PathElement> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double half = (LOWEST + (HEIGHT - 4 - LOWEST) * loudest(i, count)) / 2;
            double x = 1.5 + i * STEP;
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
