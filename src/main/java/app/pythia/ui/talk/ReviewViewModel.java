package app.pythia.ui.talk;

import app.pythia.support.Subscription;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.Delay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The take that waits to be sent, and hearing it. Used on the window's thread alone.
///
/// That it sounds is known by its length: it was asked for, and has not had the time to end.
public final class ReviewViewModel {
    /// What the way to the speaker adds to its length.
    private static final Duration ON_THE_WAY = Duration.ofMillis(150);

    private final Turns turns;
    private final Delay delay;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<TurnState.Reviewing>> take =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper sounds = new ReadOnlyBooleanWrapper();
    private Instant since = Instant.EPOCH;
    private Subscription end = () -> {};

    ReviewViewModel(Turns turns, Delay delay, InstantSource clock) {
        this.turns = turns;
        this.delay = delay;
        this.clock = clock;
    }

    /// What waits, if anything does.
    public ReadOnlyObjectProperty<Optional<TurnState.Reviewing>> take() {
        return take.getReadOnlyProperty();
    }

    /// Whether it is being heard.
    public ReadOnlyBooleanProperty sounds() {
        return sounds.getReadOnlyProperty();
    }

    /// How much of it has been heard, 0 to 1; to be asked once a frame while it sounds.
    public double progress() {
        double length = take.get().map(it -> it.length().toMillis()).orElse(0L);
        double passed = Duration.between(since, clock.instant()).toMillis();
        return sounds.get() && length > 0 ? Math.clamp(passed / length, 0, 1) : 0;
    }

    /// Hears it, or silences it.
    public void hear() {
        take.get()
                .ifPresent(it -> {
                    turns.hearTake();
                    if (sounds.get()) {
                        silent();
                    } else {
                        since = clock.instant();
                        sounds.set(true);
                        end = delay.after(it.length().plus(ON_THE_WAY), this::silent);
                    }
                });
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
        if (!waiting.equals(take.get())) {
            silent();
            take.set(waiting);
        }
    }

    private void silent() {
        end.close();
        sounds.set(false);
    }
}
