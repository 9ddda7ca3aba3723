package app.pythia.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// When the pieces of an answer are put on the line: as fast as they play, or later. That is the
/// hardest service to follow: what one that is faster than speech sends is there before it is due.
enum Trace {
    /// Each in time.
    STEADY(5),
    /// Each up to 20 ms late, any as likely as another; none overtakes.
    JITTERED(30),
    /// In time, but every 4 s nothing comes for 250 ms, and then all that has gathered.
    STALLED(5);

    static final Duration PIECE = Duration.ofMillis(100);

    private static final long JITTER = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long STALL = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int PIECES_BETWEEN_STALLS = 40;

    private final int answers;

    Trace(int answers) {
        this.answers = answers;
    }

    /// With how many answers it is measured.
    int answers() {
        return answers;
    }

    /// The moments in nanoseconds, the first being about 0.
    long[] moments(int pieces, Random random) {
        long[] moments = new long[pieces];
        for (int i = 0; i < pieces; i++) {
            long due = i * PIECE.toNanos();
            moments[i] = Math.max(due + late(i, random), i == 0 ? 0 : moments[i - 1]);
        }
        return moments;
    }

    private long late(int piece, Random random) {
        return switch (this) {
            case STEADY -> 0;
            case JITTERED -> (long) (random.nextDouble() * JITTER);
            case STALLED -> {
                long since = piece % PIECES_BETWEEN_STALLS * PIECE.toNanos();
                yield piece < PIECES_BETWEEN_STALLS ? 0 : Math.max(0, STALL - since);
            }
        };
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
