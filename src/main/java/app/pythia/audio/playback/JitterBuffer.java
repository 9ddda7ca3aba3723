package app.pythia.audio.playback;

/// Decides when a sound that arrives unevenly may be heard: at once, if it comes faster than it
/// plays or always did; otherwise after as long as the last ones were late. Once it has run dry,
/// more of it is gathered each time. Times are in nanoseconds.
///
/// One thread tells what arrives, another one asks; neither waits for the other.
final class JitterBuffer {
    private static final long MILLI = 1_000_000;

    /// A first piece of this length is worth beginning with.
    private static final long FIRST = 60 * MILLI;

    /// Less than the device must be given at once is no beginning.
    private static final long LEAST = 40 * MILLI;

    private static final long SHORTEST_WAIT = 20 * MILLI;
    private static final long LONGEST_WAIT = 250 * MILLI;
    private static final long UNKNOWN = 40 * MILLI;

    private final Lateness history;
    private final long wait;
    private volatile Pace pace;
    private volatile long firstAt;
    private boolean begun;
    private long base;
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
        long usual = history.usual(UNKNOWN);
        pace = usual <= 0 ? Pace.FASTER_THAN_IT_PLAYS : Pace.UNKNOWN;
        wait = Math.clamp(usual, SHORTEST_WAIT, LONGEST_WAIT);
    }

    /// A piece has come.
    ///
    /// @param before how long what came before it plays
    void arrived(long now, long before) {
        if (!begun) {
            begun = true;
            base = before;
            firstAt = now;
            return;
        }
        long late = now - firstAt - (before - base);
        latest = Math.max(latest, late);
        if (late < 0) {
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
        return atOnce || (held >= LEAST && now - firstAt >= wait);
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
