package app.pythia.audio.playback;

import java.util.Arrays;

/// How late the pieces of the last sounds came, so that the next one may begin as early as it can:
/// of each sound, by how much the latest piece came after the moment at which it would have had to
/// follow, had the first sounded at once. Safe for use by any thread.
final class Lateness {
    private static final int REMEMBERED = 20;
    private static final double QUANTILE = 0.95;

    private final long[] last = new long[REMEMBERED];
    private int count;

    /// @param nanos below 0 if every piece came early enough
    synchronized void add(long nanos) {
        last[count % REMEMBERED] = nanos;
        count++;
    }

    /// What 0.95 of the last sounds kept to, in nanoseconds.
    ///
    /// @param unknown what to say if nothing is known yet
    synchronized long usual(long unknown) {
        int known = Math.min(count, REMEMBERED);
        if (known == 0) {
            return unknown;
        }
        long[] sorted = Arrays.copyOf(last, known);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(QUANTILE * known) - 1];
    }
}
