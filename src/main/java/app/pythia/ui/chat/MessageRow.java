package app.pythia.ui.chat;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A message in the conversation, below the name of the day that begins with it. It knows how high
/// it is without being asked twice, and tells whoever shows it when that may have changed.
final class MessageRow extends Region {
    private static final Duration SETTLING = Duration.millis(120);
    private static final Duration MARKED = Duration.millis(1600);
    private static final PseudoClass REVEALED = PseudoClass.getPseudoClass("revealed");

    private final Late<Label> day = new Late<>(MessageRow::dayLabel);
    private final MessageView message;
    private Runnable changed = () -> {};
    private boolean measured;
    private double measuredAt;
    private double height;

    MessageRow(MessageView message) {
        this.message = message;
        getStyleClass().add("message-row");
        getChildren().add(message);
        // It is placed by the pane alone: what changes in it is no reason to arrange the window.
        setManaged(false);
        show(message.entry());
    }

    /// @param listener told when it may have another height
    void whenChanged(Runnable listener) {
        changed = listener;
    }

    ChatEntry entry() {
        return message.entry();
    }

    boolean fits(ChatEntry entry) {
        return message.fits(entry);
    }

    private static Label dayLabel() {
        Label label = new Label();
        label.getStyleClass().add("day-name");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    void show(ChatEntry entry) {
        message.show(entry);
        if (!entry.day().isEmpty()) {
            day.get().setText(entry.day());
        }
        boolean there = getChildren().size() > 1;
        if (entry.day().isEmpty() == there) {
            if (there) {
                getChildren().remove(day.get());
            } else {
                getChildren().addFirst(day.get());
            }
        }
    }

    /// How high it is at that width.
    double heightAt(double width) {
        if (!measured || measuredAt != width) {
            message.fitInto(width);
            height = snapSizeY(dayHeight() + message.prefHeight(width));
            measuredAt = width;
            measured = true;
        }
        return height;
    }

    @Override
    public void requestLayout() {
        boolean wasMeasured = measured;
        measured = false;
        super.requestLayout();
        if (wasMeasured) {
            changed.run();
        }
    }

    /// Appears softly.
    void settle() {
        FadeTransition fade = new FadeTransition(SETTLING, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    /// Stands out for a moment, for it was looked for.
    void mark() {
        pseudoClassStateChanged(REVEALED, true);
        PauseTransition pause = new PauseTransition(MARKED);
        pause.setOnFinished(_ -> pseudoClassStateChanged(REVEALED, false));
        pause.play();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightAt(width);
    }

    @Override
    protected void layoutChildren() {
        double above = dayHeight();
        day.ifMade(label -> label.resizeRelocate(0, 0, getWidth(), above));
        message.resizeRelocate(0, above, getWidth(), getHeight() - above);
    }

    private double dayHeight() {
        return getChildren().size() == 1 ? 0 : snapSizeY(day.get().prefHeight(-1));
    }
}
