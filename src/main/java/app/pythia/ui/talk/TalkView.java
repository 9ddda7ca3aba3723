package app.pythia.ui.talk;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The dock below the chat: the message field, the talk button and the state in words; in a narrow
/// window the field stands below the other two. A failure, a take that waits, what is wrong with
/// the last one and what goes with the message stand above them.
public final class TalkView extends Region {
    private static final double WIDEST = 680;
    private static final double SIDE_BY_SIDE = 560;
    private static final double GAP = 20;
    private static final double GAP_ABOVE = 12;
    private static final double GAP_OF_LOCK = 4;
    private static final double BUTTON = TalkButton.SIZE;
    private static final double UNDER_FIELD = 22;

    private final VBox above;
    private final Composer composer;
    private final TalkButton button;
    private final LockHint lock;
    private final StatusLine status;

    /// @param recall puts the words that the user last spoke into the field
    /// @param checkMicrophone opens the microphone's check
    public TalkView(
            TalkViewModel model,
            ObservableValue<String> cloneName,
            Runnable recall,
            Runnable checkMicrophone) {
        getStyleClass().add("dock");
        composer = new Composer(model, cloneName, recall);
        button = new TalkButton(model);
        lock = new LockHint(model.keys());
        status = new StatusLine(model);
        above =
                new VBox(
                        GAP_ABOVE,
                        new FailureBar(model),
                        new ReviewBar(model, this::focusTalkButton),
                        new WarningLine(model, checkMicrophone),
                        new QueueLine(model.queue()),
                        new Tray(model, composer::focusField));
        getChildren().addAll(above, button, status, composer, lock);
        lock.visibleProperty().subscribe(this::requestLayout);
    }

    /// Puts the focus where Space talks.
    public void focusTalkButton() {
        button.requestFocus();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double row = rowWidth(width < 0 ? WIDEST : width);
        return snappedTopInset() + aboveHeight(row) + rowHeight(row) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double row = rowWidth(getWidth());
        double x = snapPositionX((getWidth() - row) / 2);
        double y = snappedTopInset() + aboveHeight(row);
        above.resizeRelocate(x, snappedTopInset(), row, above.prefHeight(row));
        if (isWide(row)) {
            sideBySide(x, y, row);
        } else {
            below(x, y, row);
        }
        layoutLock();
    }

    /// The button stays where it is while the field grows upwards.
    private void sideBySide(double x, double y, double row) {
        double half = half(row);
        double field = composer.prefHeight(half);
        double bottom = y + rowHeight(row);
        composer.resizeRelocate(x, bottom - UNDER_FIELD - field, half, field);
        button.resizeRelocate(x + half + GAP, bottom - BUTTON, BUTTON, BUTTON);
        status.resizeRelocate(x + half + BUTTON + 2 * GAP, bottom - BUTTON, half, BUTTON);
    }

    private void below(double x, double y, double row) {
        button.resizeRelocate(x, y, BUTTON, BUTTON);
        status.resizeRelocate(x + BUTTON + 12, y, row - BUTTON - 12, BUTTON);
        composer.resizeRelocate(x, y + BUTTON + 12, row, composer.prefHeight(row));
    }

    /// Where the button is dragged to. It may lie over the chat; the dock's own lines make room for
    /// it.
    private void layoutLock() {
        double width = lock.prefWidth(-1);
        double height = lock.prefHeight(-1);
        lock.resizeRelocate(
                snapPositionX(button.getLayoutX() + (BUTTON - width) / 2),
                snapPositionY(button.getLayoutY() - height - GAP_OF_LOCK),
                width,
                height);
    }

    private double rowHeight(double row) {
        return isWide(row)
                ? Math.max(BUTTON, composer.prefHeight(half(row)) + UNDER_FIELD)
                : BUTTON + 12 + composer.prefHeight(row);
    }

    private double aboveHeight(double row) {
        boolean needed = above.getChildren().stream().anyMatch(Node::isManaged);
        double gap = lock.isVisible() ? lock.prefHeight(-1) + 2 * GAP_OF_LOCK : GAP_ABOVE;
        return needed ? above.prefHeight(row) + gap : 0;
    }

    private double rowWidth(double width) {
        return Math.clamp(width - snappedLeftInset() - snappedRightInset(), 0, WIDEST);
    }

    private static double half(double row) {
        return Math.floor((row - BUTTON - 2 * GAP) / 2);
    }

    private static boolean isWide(double row) {
        return row >= SIDE_BY_SIDE;
    }
}
