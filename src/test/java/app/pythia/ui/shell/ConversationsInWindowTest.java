package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.sync.Progress;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.settings.SettingsPorts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
    void deletesByKeyAndBringsBackByKey() {
        focusList();
        robot.push(KeyCode.DELETE);
        until(() -> Seen.in(stage, "Deleted “Asking for a raise”"));
        until(() -> !Seen.in(stage, "Asking for a raise"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        until(() -> Seen.in(stage, "Asking for a raise"));
        until(() -> !robot.lookup("#undo").query().getParent().getParent().isVisible());
        assertThat(mirror.calls()).containsExactly("open raise");
    }

    @Test
    void deletesByTheMenuAndUndoesByTheLine() {
        robot.clickOn("First offer or second?", MouseButton.SECONDARY).clickOn("Delete");
        until(() -> Seen.in(stage, "Deleted “First offer or second?”"));
        until(() -> Seen.in(stage, "Delphi only hides it: it is not erased."));
        robot.clickOn("#undo");

        until(() -> Seen.in(stage, "First offer or second?"));
        assertThat(mirror.calls()).isEmpty();
    }

    @Test
    void severalAreDeletedOneAfterTheOther() {
        focusList();
        robot.push(KeyCode.DELETE);
        until(() -> Seen.in(stage, "Deleted “Asking for a raise”"));
        robot.push(KeyCode.DELETE);

        until(() -> Seen.in(stage, "Deleted “First offer or second?”"));
        until(() -> mirror.calls().equals(List.of("hide raise")));
    }

    @Test
    void pinsByKey() {
        focusList();
        robot.push(KeyCode.END).push(KeyCode.CONTROL, KeyCode.D);

        until(() -> Seen.in(stage, "Pinned"));
        assertThat(pinned()).containsExactly("old");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> !Seen.in(stage, "Pinned"));
    }

    @Test
    void arrowsMoveTheMarkAndEnterOpens() {
        focusList();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(mirror.calls()).isEmpty();
        robot.push(KeyCode.ENTER);

        until(() -> mirror.calls().equals(List.of("open supplier")));
    }

    @Test
    void findsWhileOneTypesAndGoesToWhatIsFound() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> filter().isFocused());
        robot.write("three lines");
        until(() -> !Seen.in(stage, "First offer or second?"));
        robot.push(KeyCode.DOWN);
        until(() -> robot.lookup("#conversations").query().isFocused());
        robot.push(KeyCode.ENTER);

        until(() -> mirror.calls().equals(List.of("open ten")));
    }

    @Test
    void escapeClearsTheFilter() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> filter().isFocused());
        robot.write("xyz");
        until(() -> Seen.in(stage, "No conversation found"));
        robot.push(KeyCode.ESCAPE);

        until(() -> Seen.in(stage, "First offer or second?"));
        assertThat(filter().getText()).isEmpty();
    }

    @Test
    void theMarkStaysWithItsConversationWhenTheListChanges() {
        focusList();
        robot.push(KeyCode.DOWN);
        store.merge(List.of(Samples.conversation("newest", "Newest", "", 0, -5)));
        until(() -> Seen.in(stage, "Newest"));
        robot.push(KeyCode.ENTER);

        until(() -> mirror.calls().equals(List.of("open offer")));
    }

    @Test
    void tellsHowFarTheReadingHasCome() {
        mirror.progress().set(Optional.of(new Progress(119, 300)));
        until(() -> Seen.in(stage, "Fetching 120 of 300 conversations"));
        mirror.progress().set(Optional.empty());

        until(() -> !robot.lookup("#progress").query().isVisible());
    }

    private void focusList() {
        robot.interact(() -> robot.lookup("#conversations").query().requestFocus());
    }

    private TextField filter() {
        return robot.lookup("#filter").queryAs(TextField.class);
    }

    private List<String> pinned() {
        return store.conversations().get().stream()
                .filter(it -> it.attention().pinnedAt().isPresent())
                .map(it -> it.id().value())
                .toList();
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
