package app.pythia.ui.talk;

import app.pythia.turn.TurnState;
import app.pythia.turn.TurnState.Reviewing.Replay;
import app.pythia.turn.Turns;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The take that waits to be sent, and hearing it. Used on the window's thread alone.
public final class ReviewViewModel {
    private final Turns turns;
    private final InstantSource clock;
    private final DoubleSupplier speed;
    private final ReadOnlyObjectWrapper<Optional<TurnState.Reviewing>> take =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper sounds = new ReadOnlyBooleanWrapper();
    private Instant since = Instant.EPOCH;

    /// @param speed how fast it is heard, 1 being as it was said
    ReviewViewModel(Turns turns, InstantSource clock, DoubleSupplier speed) {
        this.turns = turns;
        this.clock = clock;
        this.speed = speed;
    }

    /// What waits, if anything does.
    public ReadOnlyObjectProperty<Optional<TurnState.Reviewing>> take() {
        return take.getReadOnlyProperty();
    }

    /// Whether it is being heard.
    public ReadOnlyBooleanProperty sounds() {
        return sounds.getReadOnlyProperty();
    }

    /// About how much of it has been heard, 0 to 1; to be asked once a frame while it sounds.
    public double progress() {
        double length = take.get().map(it -> it.length().toMillis()).orElse(0L);
        double passed = Duration.between(since, clock.instant()).toMillis() * speed.getAsDouble();
        return sounds.get() && length > 0 ? Math.clamp(passed / length, 0, 1) : 0;
    }

    /// Hears it, or silences it.
    public void hear() {
        take.get().ifPresent(_ -> turns.hearTake());
    }

    public void send() {
        turns.send();
    }

    public void drop() {
        turns.cancel();
    }

    void show(TurnState now) {
        Optional<TurnState.Reviewing> waiting =
                now instanceof TurnState.Reviewing reviewing
                        ? Optional.of(reviewing)
                        : Optional.empty();
        boolean sounding = waiting.filter(it -> it.replay() == Replay.SOUNDS).isPresent();
        if (sounding && !sounds.get()) {
            since = clock.instant();
        }
        take.set(waiting);
        sounds.set(sounding);
    }
}
