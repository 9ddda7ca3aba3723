package app.pythia.ui.talk;

import app.pythia.conversation.MessageId;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Player.Heard;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.chat.PlayerViewModel;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A dock over fakes.
final class Dock {
    final FakeTurns turns = new FakeTurns();
    final ManualDelay delay = new ManualDelay();
    final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    final Observable<Optional<String>> missing = new Observable<>(Optional.empty());
    private final FxBridge bridge = new FxBridge(Runnable::run);
    private Instant now = FakeTurns.NOW;
    final TalkViewModel model =
            new TalkViewModel(
                    turns,
                    bridge,
                    delay,
                    () -> now,
                    () -> "The Guide",
                    settings,
                    missing,
                    new PlayerViewModel(turns, settings, bridge));

    void state(TurnState state) {
        turns.state().set(state);
    }

    /// Listens from now on.
    void listen() {
        state(new TurnState.Listening(now));
    }

    /// A take of seven seconds waits.
    void review() {
        state(new TurnState.Reviewing(Duration.ofSeconds(7), List.of(0.2f, 0.9f)));
    }

    /// It is heard.
    void replay() {
        state(
                new TurnState.Reviewing(
                        Duration.ofSeconds(7),
                        List.of(0.2f, 0.9f),
                        TurnState.Reviewing.Replay.SOUNDS));
    }

    void hear(Flow flow) {
        turns.player()
                .heard()
                .set(Optional.of(new Heard(new MessageId("answer"), Duration.ofSeconds(11), flow)));
    }

    void pass(Duration time) {
        now = now.plus(time);
        delay.pass(time.plusMillis(1));
    }

    TalkStatus status() {
        return model.status().get();
    }
}
