package app.pythia.ui.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far back is looked.
public enum Since {
    EVER("Any time", Optional.empty()),
    WEEK("Past week", Optional.of(Duration.ofDays(7))),
    MONTH("Past month", Optional.of(Duration.ofDays(31))),
    YEAR("Past year", Optional.of(Duration.ofDays(366)));

    private final String words;
    private final Optional<Duration> back;

    Since(String words, Optional<Duration> back) {
        this.words = words;
        this.back = back;
    }

    Optional<Instant> before(Instant now) {
        return back.map(now::minus);
    }

    /// As it is shown.
    @Override
    public String toString() {
        return words;
    }
}
