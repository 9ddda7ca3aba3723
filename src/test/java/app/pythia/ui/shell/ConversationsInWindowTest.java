package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.settings.SettingsPorts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What can be done with the conversations in the list.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class ConversationsInWindowTest {
    private final FxRobot robot = new FxRobot();
    private final FakeTurns turns = new FakeTurns();
    private final ConversationStore store = Samples.store();
    private final FakeMirror mirror = new FakeMirror(store);
    private Stage stage;
    private PythiaWindow window;

    @Start
    void open(Stage newStage) {
        stage = newStage;
        window =
                new PythiaWindow(
                        stage,
                        turns,
                        store,
                        mirror,
                        Samples.GUIDE,
                        SettingsPorts.of(SettingsStore.inMemory(Settings.DEFAULT)),
                        _ -> {},
                        new FakePictures(),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(700);
        window.show();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    @Test
    void renamesInPlace() {
        robot.interact(() -> robot.lookup("#conversations").query().requestFocus());
        robot.push(KeyCode.F2);
        until(() -> title().isFocused());
        robot.write("A raise").push(KeyCode.ENTER);

        until(() -> stage.getTitle().equals("Pythia – A raise"));
        assertThat(mirror.calls()).containsExactly("rename raise A raise");
    }

    @Test
    void givesUpRenaming() {
        robot.interact(() -> robot.lookup("#conversations").query().requestFocus());
        robot.push(KeyCode.F2);
        until(() -> title().isFocused());
        robot.write("A raise").push(KeyCode.ESCAPE);

        until(() -> robot.lookup("#title").queryAll().stream().noneMatch(this::isSeen));
        assertThat(mirror.calls()).isEmpty();
    }

    @Test
    void saysWhyATitleCannotBeTaken() {
        robot.interact(() -> robot.lookup("#conversations").query().requestFocus());
        robot.push(KeyCode.F2);
        until(() -> title().isFocused());
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);

        until(() -> Seen.in(stage, "A title needs at least one character."));
    }

    @Test
    void renamesAnotherConversationByItsMenuWithoutOpeningIt() {
        robot.clickOn("First offer or second?", MouseButton.SECONDARY).clickOn("Rename");
        until(() -> title().isFocused());
        robot.write("The offer").push(KeyCode.ENTER);

        until(() -> Seen.in(stage, "The offer"));
        assertThat(mirror.calls()).containsExactly("rename offer The offer");
    }

    @Test
    void deletesAfterAQuestion() {
        robot.interact(() -> robot.lookup("#conversations").query().requestFocus());
        robot.push(KeyCode.DELETE);
        until(() -> !robot.lookup(".question").queryAll().isEmpty());
        robot.clickOn("Keep it");
        until(() -> robot.lookup(".question").queryAll().isEmpty());
        assertThat(mirror.calls()).isEmpty();

        robot.clickOn("First offer or second?", MouseButton.SECONDARY).clickOn("Delete…");
        until(() -> !robot.lookup(".question").queryAll().isEmpty());
        robot.clickOn("Delete");

        until(() -> mirror.calls().contains("hide offer"));
        until(() -> !Seen.in(stage, "First offer or second?"));
    }

    @Test
    void foldsTheSidebarAwayWhereThereIsNoRoomForIt() {
        robot.interact(() -> stage.setWidth(700));
        until(() -> !robot.lookup(".sidebar").query().isVisible());
        robot.clickOn("#menu");
        until(() -> robot.lookup(".sidebar").query().isVisible());
        robot.clickOn("First offer or second?");

        until(() -> !robot.lookup(".sidebar").query().isVisible());
    }

    private TextField title() {
        return robot.lookup("#title").queryAllAs(TextField.class).stream()
                .filter(this::isSeen)
                .findFirst()
                .orElseGet(TextField::new);
    }

    private boolean isSeen(javafx.scene.Node node) {
        return node.getParent() != null && node.getParent().isVisible();
    }

    private void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("The window never came to it; it did " + mirror.calls(), e);
        }
    }
}
