package app.pythia.audio.playback;

/// Decides when a sound that arrives unevenly may be heard: at once, if it comes faster than it
/// plays or the last ones did; otherwise after as long as those were late. Once it has run dry,
/// more of it is gathered each time. Times are in nanoseconds.
///
/// One thread tells what arrives, another one asks; neither waits for the other.
final class JitterBuffer {
    private static final long MILLI = 1_000_000;

    /// A first piece of this length is worth beginning with.
    private static final long FIRST = 60 * MILLI;

    /// Less than the device must be given at once is no beginning.
    private static final long LEAST = 40 * MILLI;

    private static final long SHORTEST_WAIT = 25 * MILLI;
    private static final long LONGEST_WAIT = 250 * MILLI;

    /// What is not in the device by so long before it is due may be too late.
    private static final long SAFETY = 16 * MILLI;

    private static final long UNKNOWN = 25 * MILLI;

    /// What comes sooner after what came before it was sent with it.
    private static final long TOGETHER = 5 * MILLI;

    private final Lateness history;
    private final long wait;
    private volatile Pace pace;
    private volatile long firstAt;
    private boolean begun;
    private long base;
    private long lastAt;
    private long late;
    private long latest = Long.MIN_VALUE;
    private Phase phase = Phase.BEGINNING;
    private long enough = FIRST;

    private enum Pace {
        UNKNOWN,
        FASTER_THAN_IT_PLAYS
    }

    private enum Phase {
        BEGINNING,
        GATHERING,
        FLOWING
    }

    JitterBuffer(Lateness history) {
        this.history = history;
        long needed = history.usual(UNKNOWN) + SAFETY;
        pace = needed <= 0 ? Pace.FASTER_THAN_IT_PLAYS : Pace.UNKNOWN;
        wait = Math.clamp(needed, SHORTEST_WAIT, LONGEST_WAIT);
    }

    /// A piece has come.
    ///
    /// @param before how long what came before it plays
    void arrived(long now, long before) {
        if (!begun) {
            begun = true;
            base = before;
            firstAt = now;
            lastAt = now;
            late = 0;
            return;
        }
        if (now - lastAt > TOGETHER) {
            late(now - firstAt - (before - base));
        }
        lastAt = now;
    }

    /// The first piece may have been late itself: so it counts too by how much one comes later than
    /// the one before it, unless that was so early that it did no harm.
    private void late(long nanos) {
        long step = late > -SAFETY ? nanos - late : nanos;
        latest = Math.max(latest, Math.max(nanos, step));
        late = nanos;
        if (nanos + SAFETY <= 0) {
            pace = Pace.FASTER_THAN_IT_PLAYS;
        }
    }

    /// What comes next comes in its own time.
    void rest() {
        if (latest > Long.MIN_VALUE) {
            history.add(latest);
        }
        latest = Long.MIN_VALUE;
        begun = false;
    }

    /// Whether it may be heard.
    ///
    /// @param held how long what is there plays
    /// @param whole whether no more is to be waited for
    boolean flows(long now, long held, boolean whole) {
        if (phase != Phase.FLOWING && held > 0 && (whole || isEnough(now, held))) {
            phase = Phase.FLOWING;
        }
        return phase == Phase.FLOWING;
    }

    private boolean isEnough(long now, long held) {
        if (phase == Phase.GATHERING) {
            return held >= enough;
        }
        boolean atOnce = pace == Pace.FASTER_THAN_IT_PLAYS && held >= FIRST;
        boolean waited = held >= LEAST && now - firstAt >= wait;
        return atOnce || waited || held >= LONGEST_WAIT;
    }

    /// It has run dry: gathers more than before.
    void rearm() {
        phase = Phase.GATHERING;
        enough = Math.min(2 * enough, LONGEST_WAIT);
    }

    /// Goes on from another place, or after what was whole.
    void restart() {
        phase = Phase.BEGINNING;
    }
}
