package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.TalkMode;
import app.pythia.turn.Approach;
import app.pythia.turn.TakeWarning;
import app.pythia.turn.TurnState;
import app.pythia.turn.TurnState.Reviewing.Replay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The gestures that talk, and what waits to be sent.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class TalkingInWindowTest {
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, (_, _) -> {});
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void goesOnAfterATapUntilTheNextOne() {
        window.talkBy(TalkMode.TAP, "Tap");
        robot.push(KeyCode.SPACE);
        window.untilShows("Tap to send ·");
        assertThat(window.calls()).containsExactly("begin");
        robot.push(KeyCode.SPACE);

        window.until(() -> window.shows("Sending…"));
        assertThat(window.calls()).containsExactly("begin", "finish");
    }

    @Test
    void talksByEnterOnTheButtonAsBySpace() {
        window.talkBy(TalkMode.TAP, "Tap");
        robot.interact(() -> window.node("#talk").requestFocus());
        robot.push(KeyCode.ENTER);
        window.untilShows("Tap to send ·");
        robot.push(KeyCode.ENTER);

        window.untilShows("Sending…");
        assertThat(window.calls()).containsExactly("begin", "finish");
    }

    @Test
    void talksByAnAidThatCannotHold() {
        fire();
        window.untilShows("Tap to send ·");
        fire();

        window.untilShows("Sending…");
        assertThat(window.calls()).containsExactly("begin", "finish");
    }

    @Test
    void sendsWhatTheButtonHeldWhenItIsLetGoOnIt() {
        window.talkBy(TalkMode.HOLD, "Hold");
        robot.moveTo("#talk").press(MouseButton.PRIMARY);
        window.untilShows("Let go to send ·");
        robot.moveTo(beside(10, 10)).release(MouseButton.PRIMARY);

        window.untilShows("Sending…");
        assertThat(window.calls()).containsExactly("begin", "finish");
    }

    @Test
    void locksWhenTheButtonIsDraggedUp() {
        robot.moveTo("#talk").press(MouseButton.PRIMARY).moveTo(beside(0, -80));
        window.untilShows("Let go to lock");
        assertThat(window.node(".lock-hint").isVisible()).isTrue();
        robot.release(MouseButton.PRIMARY);
        window.untilShows("Locked · press to send");
        assertThat(window.node(".lock-hint").isVisible()).isFalse();
        assertThat(window.calls()).containsExactly("begin");
        robot.clickOn("#talk");

        window.untilShows("Sending…");
        assertThat(window.calls()).containsExactly("begin", "finish");
    }

    @Test
    void dropsWhenTheButtonIsLetGoBesideIt() {
        robot.moveTo("#talk").press(MouseButton.PRIMARY).moveTo(beside(120, 10));
        window.untilShows("Let go to drop");
        assertThat(window.calls()).containsExactly("begin");
        robot.release(MouseButton.PRIMARY);

        window.untilShows("Ready");
        assertThat(window.calls()).containsExactly("begin", "cancel");
    }

    @Test
    void sendsWhenThePointerComesBack() {
        robot.moveTo("#talk").press(MouseButton.PRIMARY).moveTo(beside(120, 10));
        window.untilShows("Let go to drop");
        robot.moveTo("#talk");
        window.untilShows("Let go to send ·");
        robot.release(MouseButton.PRIMARY);

        window.untilShows("Sending…");
        assertThat(window.calls()).containsExactly("begin", "finish");
    }

    @Test
    void isApproachedByTheFocusAndByThePointer() {
        robot.moveTo("#message").moveTo("#talk");

        window.until(() -> window.turns.approaches().contains(Approach.POINTER));
        assertThat(window.turns.approaches().getFirst()).isEqualTo(Approach.FOCUS);
    }

    @Test
    void saysInItsTitleThatTheMicrophoneIsOpen() {
        window.talkBy(TalkMode.TAP, "Tap");
        robot.push(KeyCode.SPACE);
        window.untilShows("Tap to send ·");

        assertThat(window.stage.getTitle()).isEqualTo("Pythia · listening – Asking for a raise");
    }

    @Test
    void endsATakeFromTheSettingsToo() {
        window.talkBy(TalkMode.TAP, "Tap");
        robot.push(KeyCode.SPACE);
        window.untilShows("Tap to send ·");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.interact(() -> window.node("#close-settings").requestFocus());
        robot.push(KeyCode.SPACE);

        window.until(() -> window.calls().contains("finish"));
    }

    @Test
    void sendsATakeThatWaitsByEnter() {
        waits();
        window.until(() -> window.node("#review-send").isFocused());
        robot.push(KeyCode.ENTER);

        window.until(() -> window.node("#talk").isFocused());
        assertThat(window.calls()).containsExactly("send");
    }

    @Test
    void sendsATakeThatWaitsByTheTalkKey() {
        waits();
        robot.push(KeyCode.SPACE);

        window.untilShows("Sending…");
        assertThat(window.calls()).containsExactly("send");
    }

    @Test
    void hearsATakeThatWaitsAndDropsIt() {
        waits();
        robot.clickOn("#review-hear");
        sounds(Replay.SOUNDS);
        window.until(() -> "Stop".equals(hearButton().getText()));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        sounds(Replay.STILL);
        window.until(() -> "Hear".equals(hearButton().getText()));
        robot.push(KeyCode.ESCAPE);

        window.until(() -> !window.node("#review").isVisible());
        assertThat(window.calls()).containsExactly("hearTake", "hearTake", "cancel");
    }

    @Test
    void recordsATakeAgain() {
        waits();
        robot.clickOn("#review-again");

        window.untilShows("Tap to send ·");
        assertThat(window.calls()).containsExactly("cancel", "begin");
    }

    @Test
    void keepsTheReviewWithinANarrowWindow() {
        robot.interact(() -> window.stage.setWidth(360));
        waits();

        window.until(() ->
                window.node("#review") instanceof Region bar
                        && bar.getWidth() > 0
                        && bar.localToScene(bar.getLayoutBounds()).getMaxX() <= 360);
    }

    @Test
    void saysWhatIsWrongWithATakeAndOpensTheSettings() {
        window.turns.warning().set(Optional.of(TakeWarning.CLIPPED));
        window.until(() -> window.node("#take-warning").isVisible());
        robot.clickOn("#check-microphone");
        window.until(() -> window.node("#settings").isVisible());
        window.turns.warning().set(Optional.empty());

        window.until(() -> !window.node("#take-warning").isVisible());
    }

    /// A place so far from the button's middle.
    private Point2D beside(double dx, double dy) {
        return window.node("#talk").localToScreen(44 + dx, 44 + dy);
    }

    private void waits() {
        sounds(Replay.STILL);
        window.untilShows("Recorded · 0:07");
    }

    private void sounds(Replay replay) {
        window.turns
                .state()
                .set(new TurnState.Reviewing(Duration.ofSeconds(7), List.of(0.2f, 0.9f), replay));
    }

    private Button hearButton() {
        return robot.lookup("#review-hear").queryButton();
    }

    private void fire() {
        robot.interact(() -> window.node("#talk").executeAccessibleAction(AccessibleAction.FIRE));
    }
}
