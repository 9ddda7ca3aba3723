package app.pythia.ui.shell;

import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.MessageId;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.TalkMode;
import app.pythia.settings.WindowPlaces;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Player.Heard;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.export.FileDialogs;
import app.pythia.ui.fx.SaveDialog;
import app.pythia.ui.settings.SettingsPorts;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window over fakes, and what tests look at in it.
final class OpenWindow {
    final FakeTurns turns = new FakeTurns();
    final ConversationStore store = Samples.store();
    final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    final Stage stage;
    private final FxRobot robot = new FxRobot();
    private final PythiaWindow window;

    /// To be called on the window's thread.
    OpenWindow(Stage stage, SaveDialog files) {
        this(stage, files, WindowPlaces.inMemory());
    }

    /// @param places where the windows stand, but for the main one
    OpenWindow(Stage stage, SaveDialog files, WindowPlaces places) {
        this.stage = stage;
        window =
                new PythiaWindow(
                        stage,
                        turns,
                        store,
                        new FakeMirror(store),
                        Samples.GUIDE,
                        SettingsPorts.of(settings),
                        _ -> {},
                        new FakePictures(),
                        FileDialogs.ofSound(files),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        window.keepPlaceIn(places);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1160);
        stage.setHeight(780);
        window.show();
    }

    void close() {
        robot.interact(window::close);
    }

    List<String> calls() {
        return turns.calls();
    }

    /// Settles how to talk, and returns once the window obeys.
    void talkBy(TalkMode mode, String words) {
        settings.update(it -> it.withTalking(it.talking().withMode(mode)));
        untilShows(words);
    }

    /// Lets a message be heard, of which eleven seconds have come.
    void hears(String message, Flow flow) {
        turns.player()
                .heard()
                .set(Optional.of(new Heard(new MessageId(message), Duration.ofSeconds(11), flow)));
        turns.state().set(new TurnState.Speaking());
    }

    Node node(String query) {
        return robot.lookup(query).query();
    }

    boolean shows(String words) {
        return Seen.in(stage, words);
    }

    void untilShows(String words) {
        until(() -> shows(words));
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("The window never came to it; it did " + calls(), e);
        }
    }
}
