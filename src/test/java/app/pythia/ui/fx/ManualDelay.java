package app.pythia.ui.fx;

import app.pythia.support.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Time that passes only when a test says so.
public final class ManualDelay implements Delay {
    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Waiting(Duration at, Runnable action) {}

    @Override
    public Subscription after(Duration time, Runnable action) {
        Waiting one = new Waiting(now.plus(time), action);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    /// Lets time pass; what was waited for for less long comes first.
    public void pass(Duration time) {
        now = now.plus(time);
        for (Waiting one : waiting.stream().sorted(Comparator.comparing(Waiting::at)).toList()) {
            if (one.at.compareTo(now) <= 0 && waiting.remove(one)) {
                one.action.run();
            }
        }
    }

    /// Whether nothing is waited for, as it must be while nothing happens.
    public boolean isIdle() {
        return waiting.isEmpty();
    }
}
