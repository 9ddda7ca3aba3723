package app.pythia.ui;

import app.pythia.support.Observable;
import app.pythia.turn.Player;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// A player that only writes down what is asked of it.
public final class FakePlayer implements Player {
    private final Observable<Optional<Heard>> heard = new Observable<>(Optional.empty());
    private final Consumer<String> calls;
    private volatile Duration position = Duration.ZERO;

    FakePlayer(Consumer<String> calls) {
        this.calls = calls;
    }

    @Override
    public Observable<Optional<Heard>> heard() {
        return heard;
    }

    @Override
    public Duration position() {
        return position;
    }

    /// Lets it be somewhere.
    public void at(Duration place) {
        position = place;
    }

    @Override
    public void pause() {
        calls.accept("pause");
    }

    @Override
    public void goOn() {
        calls.accept("goOn");
    }

    @Override
    public void seek(Duration place) {
        calls.accept("seek " + place);
    }
}
