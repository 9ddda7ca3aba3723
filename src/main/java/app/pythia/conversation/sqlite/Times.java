package app.pythia.conversation.sqlite;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Times as columns have them: milliseconds since 1970, UTC. What is thousands of years away is as
/// far away as can be told.
final class Times {
    private static final Instant LAST = Instant.ofEpochMilli(1L << 50);
    private static final Instant FIRST = Instant.ofEpochMilli(-(1L << 50));

    private Times() {}

    static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Times::millis).orElse(null);
    }

    static long millis(Instant time) {
        Instant told = time.isAfter(LAST) ? LAST : time.isBefore(FIRST) ? FIRST : time;
        return told.toEpochMilli();
    }

    static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis)
                .map(it -> Instant.ofEpochMilli(Math.clamp(it, millis(FIRST), millis(LAST))));
    }
}
