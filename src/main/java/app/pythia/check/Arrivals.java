package app.pythia.check;

import java.time.Duration;
import java.util.Arrays;

/// In what pieces of time the sound of a microphone arrives: a device, and the system before it,
/// hand on what they have gathered, and not before. Not safe for use by several threads.
final class Arrivals {
    /// What comes closer together came at once.
    private static final long AT_ONCE = Duration.ofMillis(1).toNanos();

    private static final int REMEMBERED = 4000;

    private final long[] gaps = new long[REMEMBERED];
    private int count;
    private long last = Long.MIN_VALUE;

    /// Something has arrived.
    ///
    /// @param now in nanoseconds
    void at(long now) {
        if (last != Long.MIN_VALUE && now - last > AT_ONCE && count < REMEMBERED) {
            gaps[count++] = now - last;
        }
        last = now;
    }

    /// How long sound is mostly gathered: the 0.9 quantile, since a busy machine is late at times.
    Duration gathered() {
        if (count == 0) {
            return Duration.ZERO;
        }
        long[] sorted = Arrays.copyOf(gaps, count);
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[Math.min(count - 1, count * 9 / 10)]);
    }
}
