package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.export.Format;
import app.pythia.export.Order;
import app.pythia.export.TransferState;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTransfers;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.export.FileDialogs;
import app.pythia.ui.settings.SettingsPorts;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX makes them before every test.
class ExportInWindowTest {
    private static final Path CHOSEN = Path.of("chosen");

    private final FakeTransfers transfers = new FakeTransfers();
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private PythiaWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window =
                new PythiaWindow(
                        stage,
                        new FakeTurns(),
                        Samples.store(),
                        new FakeMirror(Samples.store()),
                        Samples.GUIDE,
                        SettingsPorts.of(SettingsStore.inMemory(Settings.DEFAULT))
                                .withTransfers(transfers),
                        opened::add,
                        new FakePictures(),
                        new FileDialogs(
                                (_, _) -> {},
                                _ -> (_, chosen) -> chosen.accept(CHOSEN),
                                chosen -> chosen.accept(CHOSEN),
                                _ -> {}),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1160);
        stage.setHeight(780);
        window.show();
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void aConversationIsExportedFromItsMenu(FxRobot robot) {
        robot.rightClickOn("First offer or second?");
        robot.clickOn("Export…");
        robot.clickOn("#export-text");
        robot.clickOn("Choose where…");
        until(() -> !transfers.asked().isEmpty());

        assertThat(transfers.asked())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it).isInstanceOf(Order.class);
                    assertThat(((Order) it).format()).isEqualTo(Format.TEXT);
                    assertThat(((Order) it).only().map(Object::toString).orElse(""))
                            .contains("offer");
                });
    }

    @Test
    void theFormatIsChosenByKeysAlone(FxRobot robot) {
        robot.interact(() -> press("#open-settings"));
        robot.interact(() -> press("#go-data"));
        robot.interact(() -> press("#export-all"));
        until(() -> isFocused(robot, "#export-markdown"));
        robot.push(KeyCode.DOWN);
        until(() -> isFocused(robot, "#export-json"));
        robot.push(KeyCode.ENTER);
        until(() -> !transfers.asked().isEmpty());

        assertThat(transfers.asked())
                .containsExactly(
                        new Order(
                                Optional.empty(),
                                Format.JSON,
                                Samples.GUIDE.looks().get().name(),
                                CHOSEN));
    }

    @Test
    void whatIsUnderWayIsToldAndCanBeGivenUp(FxRobot robot) {
        transfers.state().set(new TransferState.Running(TransferState.Kind.EXPORT, 0.5));
        until(() -> Seen.in(stage, "Exporting… 50%"));
        robot.interact(() -> press("#open-settings"));
        robot.interact(() -> press("#go-data"));
        assertThat(robot.lookup("#import").queryButton().isDisabled()).isTrue();
        robot.clickOn("#cancel-transfer");

        assertThat(transfers.asked()).containsExactly("cancel");
    }

    @Test
    void theSourcesAreOpenedOnceTheUserAgrees(FxRobot robot) {
        robot.clickOn("#sources");
        until(() -> robot.lookup("#sources-panel").query().isVisible());
        robot.clickOn(robot.lookup("#sources-panel .source").queryAll().iterator().next());
        robot.clickOn("Open in browser");

        until(() -> !opened.isEmpty());
    }

    @Test
    void escapeTakesTheSourcesAway(FxRobot robot) {
        robot.clickOn("#sources");
        until(() -> robot.lookup("#sources-panel").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#sources-panel").query().isVisible());

        assertThat(robot.lookup("#sources").queryButton().isFocused()).isTrue();
    }

    private static boolean isFocused(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Node::isFocused);
    }

    private void press(String query) {
        if (stage.getScene().lookup(query) instanceof ButtonBase button) {
            button.fire();
        }
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
