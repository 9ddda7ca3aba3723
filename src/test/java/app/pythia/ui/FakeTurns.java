package app.pythia.ui;

import app.pythia.support.Observable;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Turns that only write down what is asked of them, and listen from `begin` to `finish`.
public final class FakeTurns implements Turns {
    public static final Instant NOW = Instant.parse("2026-11-20T10:42:00Z");

    private final Observable<TurnState> state = new Observable<>(new TurnState.Ready());
    private final Observable<Float> level = new Observable<>(0f);
    private final List<String> calls = new CopyOnWriteArrayList<>();

    /// What was asked, in order.
    public List<String> calls() {
        return calls;
    }

    @Override
    public Observable<TurnState> state() {
        return state;
    }

    @Override
    public Observable<Float> level() {
        return level;
    }

    @Override
    public void begin() {
        calls.add("begin");
        state.set(new TurnState.Listening(NOW));
    }

    @Override
    public void finish() {
        calls.add("finish");
        state.set(new TurnState.Sending());
    }

    @Override
    public void cancel() {
        calls.add("cancel");
        state.set(new TurnState.Ready());
    }

    @Override
    public void type(String text) {
        calls.add("type " + text);
    }

    @Override
    public void sendAgain() {
        calls.add("sendAgain");
    }

    @Override
    public void dismiss() {
        calls.add("dismiss");
        state.set(new TurnState.Ready());
    }
}
