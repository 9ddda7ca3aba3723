package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Streaming;
import app.pythia.settings.TypedAnswers;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.settings.SettingsPorts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class SettingsPageTest {
    private final FxRobot robot = new FxRobot();
    private final FakeTurns turns = new FakeTurns();
    private final ConversationStore conversations = Samples.store();
    private final FakeMirror mirror = new FakeMirror(conversations);
    private final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    private Stage stage;
    private PythiaWindow window;

    @Start
    void open(Stage newStage) {
        stage = newStage;
        window =
                new PythiaWindow(
                        stage,
                        turns,
                        conversations,
                        mirror,
                        Samples.GUIDE,
                        SettingsPorts.of(store),
                        _ -> {},
                        new FakePictures(),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        window.show();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(700);
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
        store.close();
    }

    @Test
    void opensByKeyAndClosesByEscape() {
        openSettings();
        until(() -> node("#clone-name").isFocused());
        robot.push(KeyCode.ESCAPE);

        until(() -> !isOpen() && node("#talk").isFocused());
    }

    @Test
    void opensAndClosesByButton() {
        robot.clickOn("#open-settings");
        until(this::isOpen);
        robot.clickOn("#close-settings");

        until(() -> !isOpen());
    }

    @Test
    void takesWhatIsWrittenWhenItsFieldIsLeft() {
        openSettings();
        robot.clickOn("#user-email").write("me@a.example");
        assertThat(settings().own().userEmail()).isEmpty();
        robot.push(KeyCode.TAB);

        until(() -> settings().own().userEmail().equals(Optional.of("me@a.example")));
    }

    @Test
    void tellsBesideTheFieldWhatIsWrong() {
        openSettings();
        robot.clickOn("#user-email").write("me").push(KeyCode.ENTER);

        until(() -> Seen.in(stage, "It is not an address like you@example.org."));
        assertThat(settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void escapeDropsWhatIsHalfWritten() {
        openSettings();
        robot.clickOn("#service-address").write("https://half").push(KeyCode.ESCAPE);
        openSettings();

        assertThat(settings()).isEqualTo(Settings.DEFAULT);
        until(() -> node("#service-address") instanceof TextField f && f.getText().isEmpty());
    }

    @Test
    void spaceIsForThePageAndNotForTalking() {
        openSettings();
        robot.clickOn("#go-answers");
        robot.interact(() -> node("#streaming").requestFocus());
        robot.push(KeyCode.SPACE);

        until(() -> settings().streaming() == Streaming.OFF);
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void takesTheWayOfAnsweringThatIsChosen() {
        openSettings();
        robot.clickOn("#go-answers").clickOn("#answers-text");

        until(() -> settings().typedAnswers() == TypedAnswers.TEXT);
    }

    @Test
    void goesBackToTheConversationThatIsChosen() {
        openSettings();
        robot.clickOn("First offer or second?");

        until(() -> !isOpen());
        assertThat(mirror.calls()).containsExactly("open offer");
    }

    @Test
    void goesBackForANewConversation() {
        openSettings();
        robot.push(KeyCode.CONTROL, KeyCode.N);

        until(() -> !isOpen());
    }

    private void openSettings() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(this::isOpen);
    }

    private boolean isOpen() {
        return node("#settings").isVisible();
    }

    private Settings settings() {
        return store.settings().get();
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("The window never came to it", e);
        }
    }
}
