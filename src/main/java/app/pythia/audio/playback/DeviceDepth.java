package app.pythia.audio.playback;

import java.time.Duration;

/// How much is kept in the device: little, so that silencing it is quick; more for a while after it
/// has run dry, as it does on a busy machine that lets the speaker's thread wait. Not safe for use
/// by several threads.
final class DeviceDepth {
    private static final Duration LEAST = Duration.ofMillis(40);
    private static final Duration MOST = Duration.ofMillis(160);
    private static final Duration CALM = Duration.ofSeconds(20);

    private Duration depth = LEAST;
    private long lastChange;

    /// How much to keep in it.
    ///
    /// @param now the time in nanoseconds
    Duration at(long now) {
        if (depth.compareTo(LEAST) > 0 && now - lastChange > CALM.toNanos()) {
            change(depth.dividedBy(2), now);
        }
        return depth;
    }

    /// It had nothing left to sound, though there was more.
    void ranDry(long now) {
        if (depth.compareTo(MOST) < 0) {
            change(depth.multipliedBy(2), now);
        } else {
            lastChange = now;
        }
    }

    private void change(Duration to, long now) {
        depth = to;
        lastChange = now;
    }
}
