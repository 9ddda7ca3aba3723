package app.pythia.sync;

import java.time.Duration;

/// How long to wait after one failure after the other: each time twice as long as before, up to a
/// minute. Safe for use by any thread.
final class Backoff {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Duration first;
    private Duration next;

    Backoff(Duration first) {
        this.first = first;
        this.next = first;
    }

    synchronized Duration next() {
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return now;
    }

    synchronized void reset() {
        next = first;
    }
}
