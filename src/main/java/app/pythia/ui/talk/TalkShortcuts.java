package app.pythia.ui.talk;

import app.pythia.turn.Approach;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Brings a window's keys and the mouse's releases to [TalkKeys], before anything in the window
/// sees them.
public final class TalkShortcuts {
    private static final KeyCombination PAUSE =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final TalkViewModel model;
    private final TalkKeys keys;
    private final ObservableBooleanValue awake;

    private TalkShortcuts(TalkViewModel model, ObservableBooleanValue awake) {
        this.model = model;
        this.awake = awake;
        keys = model.keys();
    }

    /// Installs them for good.
    ///
    /// @param awake whether what is pressed is for talking; what is let go, and what ends a take,
    ///   always is
    public static void install(
            Stage stage, Scene scene, TalkViewModel model, ObservableBooleanValue awake) {
        TalkShortcuts shortcuts = new TalkShortcuts(model, awake);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, shortcuts::released);
        scene.addEventFilter(KeyEvent.KEY_TYPED, shortcuts::typed);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, shortcuts::mouseReleased);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, shortcuts::mouseMoved);
        stage.focusedProperty().subscribe(shortcuts::focused);
        stage.showingProperty().subscribe(showing -> shortcuts.stays(showing));
        stage.iconifiedProperty().subscribe(iconified -> shortcuts.stays(!iconified));
    }

    private void pressed(KeyEvent event) {
        if (isMenuOpen()) {
            return;
        }
        boolean ends = keys.gesture().get().isTaking();
        boolean talks = (awake.get() || ends) && isForTalk(event) && talks(event);
        consumeIf(talks || (awake.get() && controls(event)), event);
    }

    /// What is open over the window has the keys.
    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    private boolean talks(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE -> keys.spacePressed(event.isControlDown(), isTyping(event));
            case ESCAPE -> model.cancel();
            default -> false;
        };
    }

    private boolean controls(KeyEvent event) {
        if (PAUSE.match(event)) {
            return model.pauseOrGoOn();
        }
        return switch (event.getCode()) {
            case RIGHT -> isBare(event) && model.skipSentence();
            case LEFT -> isBare(event) && model.repeatSentence();
            default -> false;
        };
    }

    private void released(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> consumeIf(keys.spaceReleased(), event);
            case ENTER -> consumeIf(keys.enterReleased(), event);
            default -> {}
        }
    }

    /// Brackets are known by what they write, for they are on other keys everywhere.
    private void typed(KeyEvent event) {
        boolean speeds = awake.get() && !isTyping(event) && !isMenuOpen();
        consumeIf(
                switch (event.getCharacter()) {
                    case " " -> keys.ownsSpace();
                    case "]" -> speeds && model.player().faster();
                    case "[" -> speeds && model.player().slower();
                    default -> false;
                },
                event);
    }

    private void mouseReleased(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            keys.buttonReleased();
        }
    }

    /// Moving, other than dragging, means that no button is held: a release that went elsewhere is
    /// made up for.
    private void mouseMoved(MouseEvent event) {
        if (!event.isPrimaryButtonDown()) {
            keys.buttonLost();
        }
    }

    private void focused(boolean here) {
        stays(here);
        if (here) {
            keys.focusGained();
            model.approach(Approach.FOCUS);
        }
    }

    private void stays(boolean here) {
        if (!here) {
            keys.focusLost();
        }
    }

    private static boolean isForTalk(KeyEvent event) {
        return !event.isAltDown() && !event.isMetaDown();
    }

    /// With no other key, and where arrows have nothing of their own to move.
    private static boolean isBare(KeyEvent event) {
        return isForTalk(event)
                && !event.isControlDown()
                && !event.isShiftDown()
                && !(event.getTarget() instanceof TextInputControl)
                && !(event.getTarget() instanceof Node node
                        && node.getAccessibleRole() == AccessibleRole.SLIDER);
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field && field.isEditable();
    }

    private static void consumeIf(boolean ours, Event event) {
        if (ours) {
            event.consume();
        }
    }
}
