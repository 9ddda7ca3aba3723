package app.pythia.sync;

import app.pythia.support.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A clock that goes on only where somebody sleeps, who does not wait for it; who would sleep for
/// longer than a test allows waits until interrupted.
final class FakeTime implements InstantSource, Sleeper {
    static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final Duration longest;
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = START;

    FakeTime(Duration longest) {
        this.longest = longest;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        pass(time);
        if (time.compareTo(longest) > 0) {
            new CountDownLatch(1).await();
        }
    }

    private synchronized void pass(Duration time) {
        slept.add(time);
        if (time.compareTo(longest) <= 0) {
            now = now.plus(time);
        }
    }

    /// What was slept, also by those who still wait.
    synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }

    /// The clock is set.
    synchronized void set(Instant time) {
        now = time;
    }
}
