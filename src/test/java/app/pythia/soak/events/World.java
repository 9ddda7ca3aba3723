package app.pythia.soak.events;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// All that is around the program, and sees what becomes of what is said.
///
/// @param listener knows the program's state
public record World(
        Monkey monkey, StandIns devices, FaultyRoad road, Ledger ledger, Listener listener)
        implements Settled {

    /// Puts all in order, and says what is wrong with the program then.
    ///
    /// @param settle settles all as it was in the beginning
    public List<Finding> inOrder(Runnable settle) {
        road.weather(Weather.FINE);
        devices.microphoneFails(Optional.empty());
        devices.speakerFails(Optional.empty());
        settle.run();
        return new Aftermath(this, Duration.ofSeconds(1)).findings();
    }

    @Override
    public void letGo() {
        monkey.letGo();
    }

    @Override
    public void escape() {
        monkey.hold(List.of(KeyCode.ESCAPE), 20);
    }

    @Override
    public void talk() {
        monkey.hold(List.of(KeyCode.CONTROL, KeyCode.SPACE), 1_000);
    }

    @Override
    public String state() {
        return listener.state();
    }

    @Override
    public boolean isRecording() {
        return ledger.isRecording();
    }

    @Override
    public int microphonesOpen() {
        return devices.microphonesOpen();
    }

    @Override
    public Optional<Said> saidAfter(long moment) {
        return ledger.said().stream().filter(it -> it.begun() > moment).findFirst();
    }

    @Override
    public boolean hasArrived(Said said) {
        return road.arrivals().turns().contains(said.content());
    }

    @Override
    public boolean isBusy() {
        return ledger.isBusy();
    }
}
