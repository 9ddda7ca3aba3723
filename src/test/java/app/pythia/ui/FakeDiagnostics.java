package app.pythia.ui;

import app.pythia.support.Observable;
import app.pythia.turn.Diagnostics;
import app.pythia.turn.TurnTiming;
import java.util.List;

/// What a test says of the last turns.
public final class FakeDiagnostics implements Diagnostics {
    private final Observable<List<TurnTiming>> turns = new Observable<>(List.of());

    @Override
    public Observable<List<TurnTiming>> turns() {
        return turns;
    }

    /// Newest first.
    public void are(TurnTiming... newTurns) {
        turns.set(List.of(newTurns));
    }
}
