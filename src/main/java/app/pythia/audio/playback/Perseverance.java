package app.pythia.audio.playback;

import java.time.Duration;

/// For how long a device that does not work is tried again. Times are in nanoseconds. Not safe for
/// use by several threads.
final class Perseverance {
    static final Duration NEXT_TRY = Duration.ofMillis(50);

    /// What worked for so long did work.
    private static final long PROOF = 500_000_000;

    private final long patience;
    private long openedAt;
    private long failingSince;
    private State state = State.WORKS;

    private enum State {
        WORKS,
        ON_TRIAL,
        FAILS
    }

    Perseverance(Duration patience) {
        this.patience = patience.toNanos();
    }

    /// It could be opened.
    void opened(long now) {
        openedAt = now;
        state = state == State.FAILS ? State.ON_TRIAL : state;
    }

    /// It does not work; whether to give up, after which it may be tried afresh.
    boolean isExhausted(long now) {
        boolean worked =
                state == State.WORKS || (state == State.ON_TRIAL && now - openedAt > PROOF);
        if (worked) {
            failingSince = now;
        }
        boolean exhausted = now - failingSince >= patience;
        state = exhausted ? State.WORKS : State.FAILS;
        return exhausted;
    }
}
