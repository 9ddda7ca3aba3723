package app.pythia.ui.talk;

import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// Brings a window's keys and the mouse's releases to [TalkKeys], before anything in the window
/// sees them.
public final class TalkShortcuts {
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
    /// @param awake whether what is pressed is for talking; what is let go always is
    public static void install(
            Stage stage, Scene scene, TalkViewModel model, ObservableBooleanValue awake) {
        TalkShortcuts shortcuts = new TalkShortcuts(model, awake);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, shortcuts::released);
        scene.addEventFilter(KeyEvent.KEY_TYPED, shortcuts::typed);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, shortcuts::mouseReleased);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, shortcuts::mouseMoved);
        stage.focusedProperty().subscribe(focused -> shortcuts.stays(focused));
        stage.showingProperty().subscribe(showing -> shortcuts.stays(showing));
        stage.iconifiedProperty().subscribe(iconified -> shortcuts.stays(!iconified));
    }

    private void pressed(KeyEvent event) {
        if (!awake.get()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE ->
                    consumeIf(
                            isForTalk(event)
                                    && keys.spacePressed(event.isControlDown(), isTyping(event)),
                            event);
            case ESCAPE -> consumeIf(model.cancel(), event);
            default -> {}
        }
    }

    private void released(KeyEvent event) {
        consumeIf(event.getCode() == KeyCode.SPACE && keys.spaceReleased(), event);
    }

    private void typed(KeyEvent event) {
        consumeIf(event.getCharacter().equals(" ") && keys.ownsSpace(), event);
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
            keys.buttonReleased();
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

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field && field.isEditable();
    }

    private static void consumeIf(boolean ours, Event event) {
        if (ours) {
            event.consume();
        }
    }
}
