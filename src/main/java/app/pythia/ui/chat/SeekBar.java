package app.pythia.ui.chat;

import app.pythia.ui.fx.Times;
import app.pythia.ui.fx.Waveform;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Where in a sound one is, and the way to another place: by click and drag, and by Left and Right
/// while it has the focus. A dragged place holds once it is let go.
final class SeekBar extends StackPane {
    static final Duration STEP = Duration.ofSeconds(5);

    private final Waveform waveform = new Waveform();
    private final Runnable shown;
    private final Consumer<Duration> chosen;
    private Duration position = Duration.ZERO;
    private Duration length = Duration.ZERO;
    private boolean moving;
    private boolean marked;
    private boolean dragging;

    /// @param shown told whenever it shows another second
    /// @param chosen told where to go
    SeekBar(Runnable shown, Consumer<Duration> chosen) {
        this.shown = shown;
        this.chosen = chosen;
        getStyleClass().add("seek");
        waveform.setMouseTransparent(true);
        getChildren().add(waveform);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Words.of("chat.seek"));
        setCursor(Cursor.HAND);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe((_, focused) -> left(focused));
    }

    /// The place that is marked.
    Duration position() {
        return position;
    }

    /// Whether a place is marked: it is being heard, or the user is choosing where to begin.
    boolean isMarked() {
        return marked;
    }

    /// @param peaks how it looks; none while that is not known
    /// @param active whether another place can be chosen
    void show(List<Float> peaks, boolean active) {
        waveform.show(peaks);
        setDisable(!active);
        setFocusTraversable(active);
    }

    /// It is not being heard.
    ///
    /// @param newLength how long it is
    void still(Duration newLength) {
        moving = false;
        length = newLength;
        if (!dragging) {
            unmark();
        }
    }

    /// It is being heard, and has come so far.
    void at(Duration newPosition, Duration newLength) {
        moving = true;
        length = newLength;
        if (!dragging) {
            place(newPosition);
        }
    }

    private void place(Duration wanted) {
        boolean another = !marked || wanted.toSeconds() != position.toSeconds();
        marked = true;
        position = within(wanted);
        waveform.heard(length.isZero() ? 0 : (double) position.toMillis() / length.toMillis());
        if (another) {
            shown.run();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    private void unmark() {
        marked = false;
        position = Duration.ZERO;
        waveform.still();
        shown.run();
    }

    private void left(boolean focused) {
        if (!focused && !moving && !dragging) {
            unmark();
        }
    }

    private Duration within(Duration wanted) {
        if (wanted.isNegative()) {
            return Duration.ZERO;
        }
        return wanted.compareTo(length) > 0 ? length : wanted;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            dragging = true;
            dragged(event);
        }
    }

    private void dragged(MouseEvent event) {
        if (dragging) {
            double fraction = waveform.fractionAt(event.getX());
            place(Duration.ofMillis(Math.round(fraction * length.toMillis())));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (dragging && event.getButton() == MouseButton.PRIMARY) {
            dragging = false;
            chosen.accept(position);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(position.minus(STEP), event);
            case RIGHT -> go(position.plus(STEP), event);
            case HOME -> go(Duration.ZERO, event);
            case ENTER -> {
                if (!moving) {
                    chosen.accept(position);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    /// A sound that is not being heard has nowhere to go on from: keys choose where it will begin.
    private void go(Duration wanted, KeyEvent event) {
        place(wanted);
        if (moving) {
            chosen.accept(position);
        }
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) position.toSeconds();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) length.toSeconds();
            case VALUE_STRING ->
                    Words.of("chat.seek.at", Times.passed(position), Times.rounded(length));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> chosen.accept(within(position.plus(STEP)));
            case DECREMENT, BLOCK_DECREMENT -> chosen.accept(within(position.minus(STEP)));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
