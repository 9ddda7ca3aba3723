package app.pythia.delphi.http;

import java.time.Duration;

/// What is known of a connection that waits for the next call: the client does not tell. Safe for
/// use by any thread.
final class IdleConnection {
    private volatile long leftAt;
    private volatile boolean isThere;

    /// An answer has been read to its end, so its connection waits from now on.
    void left() {
        leftAt = System.nanoTime();
        isThere = true;
    }

    /// An answer was given up, and its connection with it, as HTTP/1.1 has it.
    void lost() {
        isThere = false;
    }

    /// How much is missing until one has waited for `time`; nothing if there is none, or if it has.
    Duration missingTo(Duration time) {
        Duration missing = time.minusNanos(System.nanoTime() - leftAt);
        return isThere && missing.isPositive() ? missing : Duration.ZERO;
    }
}
