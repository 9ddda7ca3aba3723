package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.device.FakeDevices;
import app.pythia.check.CheckState;
import app.pythia.check.CheckState.Doing;
import app.pythia.conversation.Archive;
import app.pythia.outbox.Outbox;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Watched;
import app.pythia.turn.TurnState;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@SuppressWarnings("NullAway.Init") // The services are started before every test.
class CheckBesideTurnsTest {
    private final FakeDevices devices = new FakeDevices();
    private Services services;

    @BeforeEach
    void start() throws IOException {
        SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
        services =
                new Services(
                        new Setup(Map.of(), true, settings),
                        Archive.none(),
                        Outbox.none(),
                        KeptSounds.inMemory(1_000_000),
                        devices,
                        _ -> {});
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void aTurnThatBeginsEndsTheCheckAndHasTheMicrophone() {
        Watched<CheckState> checks = new Watched<>(services.check().state());
        Watched<TurnState> turns = new Watched<>(services.turns().state());
        services.check().start();
        devices.microphone().hear(new byte[4410]);
        checks.await(state -> state.doing() == Doing.RECORDING);

        services.turns().begin();
        checks.await(state -> state.doing() == Doing.NOTHING);
        devices.microphone().hear(new byte[44_100]);
        turns.await(TurnState.Listening.class);

        assertThat(services.check().state().get().result()).isEmpty();
    }

    @Test
    void thereIsNoCheckBesideATurn() {
        services.turns().begin();
        services.check().start();

        assertThat(services.check().state().get().doing()).isEqualTo(Doing.BUSY);
    }

    @Test
    void oneThatWasAskedForBesideATurnIsPossibleAgainOnceThatIsOver() {
        Watched<CheckState> checks = new Watched<>(services.check().state());
        services.turns().begin();
        services.check().start();
        checks.await(state -> state.doing() == Doing.BUSY);
        services.turns().cancel();

        checks.await(state -> state.doing() == Doing.NOTHING);
    }
}
