package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.WindowPlace;
import app.pythia.settings.WindowPlaces;
import app.pythia.settings.WindowPlaces.Which;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.fx.SaveDialog;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The small window beside the whole one.
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {
    private final FxRobot robot = new FxRobot();
    private final WindowPlaces places = WindowPlaces.inMemory();

    @SuppressWarnings("NullAway.Init") // Made before every test.
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        places.keep(Which.SMALL, new WindowPlace(100, 150, 356, 124, false));
        SaveDialog none = (_, _) -> {};
        window = new OpenWindow(stage, none, places);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void comesWithItsButtonAndGoesWithEscape() {
        open();
        assertThat(small().isAlwaysOnTop()).isTrue();
        assertThat(small().getX()).isEqualTo(100);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        window.until(() -> Window.getWindows().size() == 1);
    }

    @Test
    void comesAndGoesWithItsKeys() {
        pressKeys();
        window.until(() -> Window.getWindows().size() == 2);
        pressKeys();

        window.until(() -> Window.getWindows().size() == 1);
    }

    @Test
    void escapeEndsTheTakeFirst() {
        open();
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        window.until(() -> window.calls().contains("begin"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        window.until(() -> window.calls().contains("cancel"));
        assertThat(Window.getWindows()).hasSize(2);
    }

    @Test
    void tellsTheStateAndTheLastWords() {
        open();
        window.turns.state().set(new TurnState.Listening(FakeTurns.NOW));

        window.until(() -> text("#status").startsWith("Listening"));
        assertThat(text("#small-words")).isNotBlank();
    }

    @Test
    void isDraggedByItsGroundAndRemembersWhere() {
        open();
        robot.interact(() -> {
            drag(MouseEvent.MOUSE_PRESSED, 0, 0);
            drag(MouseEvent.MOUSE_DRAGGED, 25, 10);
            drag(MouseEvent.MOUSE_DRAGGED, 60, 40);
        });
        window.until(() -> small().getX() == 160 && small().getY() == 190);
        robot.interact(() -> small().hide());

        assertThat(places.of(Which.SMALL).map(WindowPlace::x)).contains(160.0);
        assertThat(places.of(Which.SMALL).map(WindowPlace::y)).contains(190.0);
    }

    @Test
    void goesBackToTheWindow() {
        open();
        robot.interact(() -> ((javafx.scene.control.Button) node("#to-window")).fire());

        window.until(() -> Window.getWindows().size() == 1 && window.stage.isFocused());
    }

    @Test
    void goesWithTheWindow() {
        open();
        window.close();

        assertThat(Window.getWindows()).isEmpty();
    }

    private void open() {
        robot.interact(() ->
                ((javafx.scene.control.Button) window.stage.getScene().lookup("#open-small"))
                        .fire());
        window.until(() -> Window.getWindows().size() == 2 && small().isFocused());
    }

    private void pressKeys() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M)
                .release(KeyCode.M, KeyCode.SHIFT, KeyCode.CONTROL);
    }

    /// With places on the screen as a real pointer has them: those of the test's own pointer are
    /// worked out from a window that moves meanwhile.
    private void drag(EventType<MouseEvent> kind, double right, double down) {
        Node ground = small().getScene().getRoot();
        Event.fireEvent(
                ground,
                new MouseEvent(
                        kind,
                        180,
                        118,
                        280 + right,
                        268 + down,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private Stage small() {
        return (Stage) Window.getWindows().getLast();
    }

    private Node node(String query) {
        return small().getScene().lookup(query);
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }
}
