package app.pythia.ui;

import app.pythia.conversation.MessageId;
import app.pythia.turn.Passage;
import app.pythia.turn.Problem;
import app.pythia.turn.TurnState;
import app.pythia.ui.Gallery.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.stage.Window;

/// Scenes of the small talk window.
final class SmallScenes {
    private final NewThings.Adding gallery;

    SmallScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            add("ready", dark, _ -> {});
            add("listening", dark, SmallScenes::listening);
            add("answering", dark, set -> set.state(new TurnState.Answering()));
            add("speaking", dark, SmallScenes::speaking);
            add("reviewing", dark, SmallScenes::reviewing);
            add("failed", dark, SmallScenes::failed);
        }
    }

    private void add(String name, boolean dark, Consumer<Setting> scene) {
        gallery.add(
                "small-" + name,
                1160,
                780,
                dark,
                set -> {
                    Gallery.press(set, "#open-small");
                    Window.getWindows()
                            .getLast()
                            .getScene()
                            .getPreferences()
                            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
                    scene.accept(set);
                });
    }

    private static void listening(Setting set) {
        set.state(new TurnState.Listening(FakeTurns.NOW.minusSeconds(7)));
        set.turns().loudness().show(0.5f, 0.5f);
    }

    private static void speaking(Setting set) {
        set.state(new TurnState.Speaking());
        set.turns().passage().set(Optional.of(new Passage(new MessageId("answer"), 52, 129)));
        set.turns().loudness().show(0.6f, 0.6f);
    }

    private static void reviewing(Setting set) {
        set.state(new TurnState.Reviewing(Duration.ofSeconds(7), List.of(0.2f, 0.9f)));
    }

    private static void failed(Setting set) {
        set.state(
                new TurnState.Failed(
                        new Problem.Unreachable(
                                "api.delphi.ai", Problem.Unreachable.Reason.NO_ANSWER),
                        Optional.empty()));
    }
}
