package app.pythia.bench;

import java.time.Duration;

/// Takes of one length, measured from letting go.
///
/// @param begun to the first byte of the request that the service has
/// @param sent to the last
/// @param floor the same bytes, ready, on a socket with nothing around it
record TakesOfLength(int seconds, Rounds begun, Rounds sent, Rounds floor) {
    /// Pythia ends a take of five minutes by itself.
    private static final Duration LESS = Duration.ofMillis(20);

    static TakesOfLength of(int seconds) {
        return new TakesOfLength(seconds, new Rounds(), new Rounds(), new Rounds());
    }

    Duration duration() {
        return Duration.ofSeconds(seconds).minus(LESS);
    }

    double minutes() {
        return seconds / 60.0;
    }
}
