package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.WindowPlace;
import app.pythia.settings.WindowPlaces;
import app.pythia.settings.WindowPlaces.Which;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.fx.SaveDialog;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
        robot.moveTo(small().getX() + 180, small().getY() + 118)
                .press(MouseButton.PRIMARY)
                .moveBy(60, 40)
                .release(MouseButton.PRIMARY);
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
