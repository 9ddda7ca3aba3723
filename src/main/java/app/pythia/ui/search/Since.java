package app.pythia.ui.search;

import app.pythia.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far back is looked.
public enum Since {
    EVER(Optional.empty()),
    WEEK(Optional.of(Duration.ofDays(7))),
    MONTH(Optional.of(Duration.ofDays(31))),
    YEAR(Optional.of(Duration.ofDays(366)));

    private final Optional<Duration> back;

    Since(Optional<Duration> back) {
        this.back = back;
    }

    Optional<Instant> before(Instant now) {
        return back.map(now::minus);
    }

    /// As it is shown.
    @Override
    public String toString() {
        return switch (this) {
            case EVER -> Words.of("search.since.ever");
            case WEEK -> Words.of("search.since.week");
            case MONTH -> Words.of("search.since.month");
            case YEAR -> Words.of("search.since.year");
        };
    }
}
