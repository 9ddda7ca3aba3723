package app.pythia.ui;

import app.pythia.check.CheckResult;
import app.pythia.check.CheckState;
import app.pythia.check.CheckState.Doing;
import app.pythia.check.MicrophoneCheck;
import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A microphone check that only writes down what is asked of it, and is where a test puts it.
public final class FakeCheck implements MicrophoneCheck {
    private final Observable<CheckState> state = new Observable<>(CheckState.NEW);
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile float level;
    private volatile float peak;

    /// What was asked, in order; ending what is not going on is not told.
    public List<String> calls() {
        return calls;
    }

    /// Goes on to that; the last result stays.
    public void doing(Doing doing) {
        state.update(was -> new CheckState(doing, was.result()));
    }

    /// It is over, and this is what it found.
    public void found(CheckResult result) {
        state.set(new CheckState(Doing.NOTHING, Optional.of(result)));
    }

    public void loud(float newLevel, float newPeak) {
        level = newLevel;
        peak = newPeak;
    }

    @Override
    public Observable<CheckState> state() {
        return state;
    }

    @Override
    public float level() {
        return level;
    }

    @Override
    public float peak() {
        return peak;
    }

    @Override
    public void start() {
        calls.add("start");
        doing(Doing.OPENING);
    }

    @Override
    public void hear(Version version) {
        calls.add("hear " + version);
        doing(Doing.PLAYING);
    }

    @Override
    public void stop() {
        if (state.get().doing() != Doing.NOTHING) {
            calls.add("stop");
            doing(Doing.NOTHING);
        }
    }
}
