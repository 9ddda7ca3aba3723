package app.pythia.ui.settings;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How loud it is: a bar, and a mark where it was loudest lately.
final class LevelBar extends Region {
    private static final double HEIGHT = 8;
    private static final double MARK = 3;

    private final Region filled = new Region();
    private final Region mark = new Region();
    private final ReadOnlyDoubleProperty level;
    private final ReadOnlyDoubleProperty peak;

    /// Both from 0 to 1.
    LevelBar(ReadOnlyDoubleProperty level, ReadOnlyDoubleProperty peak) {
        this.level = level;
        this.peak = peak;
        getStyleClass().add("level-bar");
        filled.getStyleClass().add("level");
        mark.getStyleClass().add("peak");
        mark.visibleProperty().bind(peak.greaterThan(0));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("Level");
        getChildren().addAll(filled, mark);
        level.subscribe(() -> requestLayout());
        peak.subscribe(() -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * level.get(), getHeight());
        mark.resizeRelocate((getWidth() - MARK) * peak.get(), 0, MARK, getHeight());
    }
}
