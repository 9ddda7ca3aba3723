package app.pythia.ui.shell;

import app.pythia.conversation.ConversationStore;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.SoundFakes;
import app.pythia.ui.settings.Section;
import app.pythia.ui.settings.SettingsPorts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window with its settings open, over fakes, as a test acts in it.
final class SettingsInWindow {
    final FxRobot robot = new FxRobot();
    final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    final SoundFakes sound = new SoundFakes();
    final Stage stage;
    private final PythiaWindow window;

    /// Made on the window's thread.
    SettingsInWindow(Stage stage) {
        this.stage = stage;
        ConversationStore conversations = Samples.store();
        window =
                new PythiaWindow(
                        stage,
                        new FakeTurns(),
                        conversations,
                        new FakeMirror(conversations),
                        Samples.GUIDE,
                        SettingsPorts.of(store).withSound(sound.ports()),
                        _ -> {},
                        new FakePictures(),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        window.show();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1160);
        stage.setHeight(900);
    }

    void close() {
        robot.interact(window::close);
        store.close();
    }

    /// Opens the page, if it is closed, and goes to a part.
    void go(Section section) {
        if (!isSeen("#settings")) {
            robot.push(KeyCode.CONTROL, KeyCode.COMMA);
            until(() -> isSeen("#settings"));
        }
        robot.interact(() -> link(section).fire());
    }

    ToggleButton link(Section section) {
        return robot.lookup("#go-" + section.name().toLowerCase(Locale.ROOT))
                .queryAs(ToggleButton.class);
    }

    String heading() {
        return robot.lookup(".section-heading").queryLabeled().getText();
    }

    Settings settings() {
        return store.settings().get();
    }

    boolean isSeen(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(SettingsInWindow::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    Node node(String query) {
        return robot.lookup(query).query();
    }

    static void until(BooleanSupplier condition) {
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
