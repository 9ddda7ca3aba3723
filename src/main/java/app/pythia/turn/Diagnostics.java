package app.pythia.turn;

import app.pythia.support.Observable;
import java.util.List;

/// What is known of the last turns, newest first. Read by any thread.
public interface Diagnostics {

    Observable<List<TurnTiming>> turns();
}
