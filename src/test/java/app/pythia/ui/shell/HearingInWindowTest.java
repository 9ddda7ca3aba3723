package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.settings.Listening;
import app.pythia.turn.Passage;
import app.pythia.turn.Player.Flow;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What can be done with what is heard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class HearingInWindowTest {
    @TempDir static Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window =
                new OpenWindow(
                        stage, (name, chosen) -> chosen.accept(folder.resolve("saved " + name)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void pausesInTheMessageAndGoesOn() {
        window.hears("answer", Flow.PLAYING);
        window.until(() -> hearSays("Pause"));
        robot.clickOn(".from-clone .hear");
        window.hears("answer", Flow.PAUSED);
        window.until(() -> hearSays("Go on"));
        robot.clickOn(".from-clone .hear");

        assertThat(window.calls()).containsExactly("pause", "goOn");
    }

    @Test
    void pausesAndStopsInTheDockWhereverTheMessageIs() {
        window.hears("answer", Flow.PLAYING);
        window.until(() -> window.node("#pause").isVisible());
        robot.clickOn("#pause");
        window.hears("answer", Flow.PAUSED);
        window.untilShows("Paused");
        robot.clickOn("#pause").clickOn("#stop");

        assertThat(window.calls()).containsExactly("pause", "goOn", "cancel");
    }

    @Test
    void pausesByKeyEvenWhileTyping() {
        window.hears("answer", Flow.PLAYING);
        window.until(() -> hearSays("Pause"));
        robot.clickOn("#message").push(KeyCode.CONTROL, KeyCode.P);

        assertThat(window.calls()).containsExactly("pause");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1160, 360})
    void keepsItsButtonAndItsWaveformUnderThePointerOnceTheUsersOwnMessageIsHeard(double width) {
        robot.interact(() -> window.stage.setWidth(width));
        window.store.append(Samples.RAISE, Samples.spoken("And?").withId(new MessageId("own")));
        window.until(() -> robot.lookup(".from-user .hear").queryAll().size() == 2);
        WaitForAsyncUtils.waitForFxEvents();
        List<Bounds> before = own();
        window.turns.player().at(Duration.ofSeconds(4));
        window.hears("own", Flow.PLAYING);
        window.until(() -> isLaidOut("#volume"));
        window.untilShows("0:04 / 0:11");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(own()).isEqualTo(before);
    }

    @Test
    void goesWhereTheWaveformIsClicked() {
        window.hears("answer", Flow.PLAYING);
        window.until(() -> hearSays("Pause"));
        robot.clickOn(at(0.5));

        assertThat(sought()).isBetween(Duration.ofMillis(5300), Duration.ofMillis(5700));
    }

    @Test
    void goesWhereTheWaveformIsLetGo() {
        window.hears("answer", Flow.PLAYING);
        window.until(() -> hearSays("Pause"));
        robot.moveTo(at(0.1)).press(MouseButton.PRIMARY).moveTo(at(0.75));
        window.untilShows("0:08 / 0:11");
        assertThat(window.calls()).isEmpty();
        robot.release(MouseButton.PRIMARY);

        assertThat(sought()).isBetween(Duration.ofMillis(8000), Duration.ofMillis(8500));
    }

    @Test
    void hearsAnotherMessageFromWhereItsWaveformIsClicked() {
        robot.clickOn(at(0.5));

        window.until(() -> !window.calls().isEmpty());
        assertThat(window.calls().getFirst()).startsWith("hear answer from PT5.");
    }

    @Test
    void seeksByArrowsWhileTheWaveformHasTheFocusThoughASentenceIsKnown() {
        window.turns.player().at(Duration.ofSeconds(4));
        window.turns.passage().set(Optional.of(new Passage(new MessageId("answer"), 52, 129)));
        window.hears("answer", Flow.PAUSED);
        window.untilShows("0:04 / 0:11");
        robot.interact(() -> seekBar().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.LEFT);

        assertThat(window.calls()).containsExactly("seek PT9S", "seek PT4S", "seek PT0S");
    }

    @Test
    void choosesByArrowsWhereAnotherMessageIsToBegin() {
        robot.interact(() -> seekBar().requestFocus());
        robot.push(KeyCode.RIGHT);
        window.untilShows("0:05 / 0:11");
        assertThat(window.calls()).isEmpty();
        robot.push(KeyCode.ENTER);

        assertThat(window.calls()).containsExactly("hear answer from PT5S");
    }

    @Test
    void tellsAidsWhereItIs() {
        window.turns.player().at(Duration.ofSeconds(4));
        window.hears("answer", Flow.PAUSED);
        window.untilShows("0:04 / 0:11");

        assertThat(seekBar().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("0:04 of 0:11");
    }

    @Test
    void showsHowFarAnAnswerIsThatStillArrives() {
        window.store.append(
                Samples.RAISE,
                Message.incoming(FakeTurns.NOW).withId(new MessageId("new")).withText("Well"));
        window.turns.player().at(Duration.ofSeconds(3));
        window.hears("new", Flow.PLAYING);

        window.untilShows("0:03 / 0:11");
    }

    @Test
    void choosesSpeedAndVolumeFromMenusByKeys() {
        window.hears("answer", Flow.PLAYING);
        window.until(() -> isLaidOut("#volume"));
        choose("#speed", "1.25×");
        choose("#volume", "80 %");

        window.until(() ->
                window.settings
                        .settings()
                        .get()
                        .listening()
                        .equals(Listening.DEFAULT.withVolume(80).withSpeed(1.25)));
        window.untilShows("1.25×");
        assertThat(window.calls()).isEmpty();
    }

    @Test
    void closesAMenuByEscapeWithoutStoppingTheAnswer() {
        window.hears("answer", Flow.PLAYING);
        window.until(() -> isLaidOut("#speed"));
        MenuButton speed = robot.lookup("#speed").queryAs(MenuButton.class);
        robot.interact(speed::show);
        window.until(() -> !robot.lookup("1.25×").queryAll().isEmpty());
        robot.push(KeyCode.ESCAPE);

        window.until(() -> !speed.isShowing());
        assertThat(window.calls()).isEmpty();
    }

    @Test
    void changesTheSpeedByBracketsOutsideOfTheField() {
        window.hears("answer", Flow.PLAYING);
        window.untilShows("1×");
        robot.interact(() -> window.node("#talk").requestFocus());
        robot.write("]]");
        window.untilShows("1.5×");
        robot.write("[");
        window.untilShows("1.25×");
        robot.clickOn("#message").write("]");

        assertThat(window.settings.settings().get().listening().speed()).isEqualTo(1.25);
    }

    @Test
    void savesASound() {
        window.store.append(Samples.RAISE, Samples.kept());
        window.untilShows("save sound");
        robot.clickOn("save sound");

        window.untilShows("Saved as saved The Guide 2026-11-20 10.42.00.wav");
        assertThat(folder.resolve("saved The Guide 2026-11-20 10.42.00.wav")).exists();
    }

    @Test
    void offersToSaveInTheWaveformsMenu() {
        window.store.append(Samples.RAISE, Samples.kept());
        window.untilShows("save sound");
        robot.clickOn(at(0.5), MouseButton.SECONDARY);
        window.until(() -> !robot.lookup("Save sound as WAV…").queryAll().isEmpty());
        robot.clickOn("Save sound as WAV…");

        window.until(() -> window.calls().contains("wav kept"));
    }

    private void choose(String menu, String item) {
        robot.interact(() -> window.node(menu).requestFocus());
        robot.push(KeyCode.ENTER);
        window.until(() -> !robot.lookup(item).queryAll().isEmpty());
        robot.clickOn(item);
    }

    private boolean isLaidOut(String query) {
        return robot.lookup(query).queryAll().stream()
                .anyMatch(node -> node.getLayoutBounds().getWidth() > 0);
    }

    private boolean hearSays(String words) {
        return words.equals(window.node(".from-clone .hear").getAccessibleText());
    }

    /// Where button and waveform of the user's last message are.
    private List<Bounds> own() {
        return Stream.of(".from-user .hear", ".from-user .seek")
                .map(this::last)
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .toList();
    }

    /// Of the last message.
    private Node seekBar() {
        return last(".from-clone .seek");
    }

    private Node last(String query) {
        return robot.lookup(query).queryAll().stream().reduce((_, last) -> last).orElseThrow();
    }

    private Point2D at(double fraction) {
        window.until(() -> seekBar().getLayoutBounds().getWidth() > 100);
        WaitForAsyncUtils.waitForFxEvents();
        Bounds bounds = seekBar().localToScreen(seekBar().getLayoutBounds());
        return new Point2D(bounds.getMinX() + fraction * bounds.getWidth(), bounds.getCenterY());
    }

    private Duration sought() {
        String call = window.calls().getFirst();
        assertThat(call).startsWith("seek ");
        return Duration.parse(call.substring("seek ".length()));
    }
}
