package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.WindowPlace;
import app.pythia.settings.WindowPlaces;
import app.pythia.settings.WindowPlaces.Which;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// On the headless toolkit's one screen.
@ExtendWith(ApplicationExtension.class)
class KeptPlaceTest {
    private final ManualDelay delay = new ManualDelay();
    private final WindowPlaces places = WindowPlaces.inMemory();
    private final FxRobot robot = new FxRobot();

    @SuppressWarnings("NullAway.Init") // Made before every test.
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @AfterEach
    void hide() {
        robot.interact(stage::hide);
    }

    @Test
    void aWindowThatWasMovedComesBackToItsPlace() {
        show();
        robot.interact(() -> {
            stage.setX(30);
            stage.setY(50);
            stage.setWidth(500);
            stage.setHeight(400);
            delay.pass(Duration.ofSeconds(1));
            stage.hide();
        });
        show();

        assertThat(places.of(Which.MAIN)).contains(new WindowPlace(30, 50, 500, 400, false));
        assertThat(stage.getX()).isEqualTo(30);
        assertThat(stage.getY()).isEqualTo(50);
        assertThat(stage.getWidth()).isEqualTo(500);
        assertThat(stage.getHeight()).isEqualTo(400);
    }

    @Test
    void aWindowThatIsClosedInTheMiddleOfAMoveIsRememberedToo() {
        show();
        robot.interact(() -> {
            stage.setX(70);
            stage.hide();
        });

        assertThat(places.of(Which.MAIN).map(WindowPlace::x)).contains(70.0);
    }

    @Test
    void aWindowThatFillsTheScreenFillsItAgainAndKnowsWhereItStoodBefore() {
        places.keep(Which.MAIN, new WindowPlace(30, 50, 500, 400, false));
        show();
        robot.interact(() -> {
            stage.setMaximized(true);
            delay.pass(Duration.ofSeconds(1));
            stage.hide();
        });

        assertThat(places.of(Which.MAIN)).contains(new WindowPlace(30, 50, 500, 400, true));
        show();
        assertThat(stage.isMaximized()).isTrue();
    }

    @Test
    void aWindowFromAScreenThatIsGoneIsOnTheOneThatIsThere() {
        places.keep(Which.MAIN, new WindowPlace(9000, 9000, 500, 400, false));
        show();

        assertThat(stage.getX()).isBetween(0.0, 1280.0 - 500);
        assertThat(stage.getY()).isBetween(0.0, 1000.0 - 400);
    }

    private void show() {
        robot.interact(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new Region(), 300, 200));
            KeptPlace.restore(stage, places, Which.MAIN, delay);
            stage.show();
        });
    }
}
