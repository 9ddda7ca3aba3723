package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.MessageId;
import app.pythia.settings.Listening;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Player.Heard;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.fx.FxBridge;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayerViewModelTest {
    private final FakeTurns turns = new FakeTurns();
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    private final PlayerViewModel player =
            new PlayerViewModel(turns, settings, new FxBridge(Runnable::run));

    @Test
    void setsSpeedAndVolumeAsSettingsAtOnce() {
        player.speed(1.5);
        player.volume(40);

        assertThat(settings.settings().get().listening())
                .isEqualTo(Listening.DEFAULT.withVolume(40).withSpeed(1.5));
        assertThat(player.listening().get())
                .isEqualTo(Listening.DEFAULT.withVolume(40).withSpeed(1.5));
    }

    @Test
    void goesThroughTheSpeedsAndStaysAtTheirEnds() {
        hear();
        player.faster();
        assertThat(player.listening().get().speed()).isEqualTo(1.25);
        for (int i = 0; i < 9; i++) {
            player.faster();
        }
        assertThat(player.listening().get().speed()).isEqualTo(2);
        for (int i = 0; i < 9; i++) {
            player.slower();
        }

        assertThat(player.listening().get().speed()).isEqualTo(0.5);
    }

    @Test
    void goesFromASpeedBetweenThemToTheNearest() {
        hear();
        player.speed(1.1);
        player.slower();
        assertThat(player.listening().get().speed()).isEqualTo(1);
        player.speed(1.1);
        player.faster();

        assertThat(player.listening().get().speed()).isEqualTo(1.25);
    }

    @Test
    void changesTheSpeedByKeyOnlyWhileSomethingIsHeard() {
        assertThat(player.faster()).isFalse();
        assertThat(player.slower()).isFalse();

        assertThat(player.listening().get().speed()).isEqualTo(1);
    }

    @Test
    void knowsHowMuchHasCome() {
        assertThat(player.length()).isZero();
        hear();

        assertThat(player.length()).isEqualTo(Duration.ofSeconds(11));
    }

    private void hear() {
        turns.player()
                .heard()
                .set(
                        Optional.of(
                                new Heard(
                                        new MessageId("answer"),
                                        Duration.ofSeconds(11),
                                        Flow.PLAYING)));
    }
}
