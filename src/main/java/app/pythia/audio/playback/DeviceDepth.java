package app.pythia.audio.playback;

/// How much is kept in the device: little, so that hardly anything must be taken back; more for a
/// while after it has run dry, as it does on a busy machine that lets the speaker's thread wait.
/// Times are in nanoseconds. Not safe for use by several threads.
final class DeviceDepth {
    private static final long MILLI = 1_000_000;
    private static final long LEAST = 20 * MILLI;
    private static final long MOST = 160 * MILLI;
    private static final long CALM = 20_000 * MILLI;

    private long depth = LEAST;
    private long lastChange;

    /// How much to keep in it.
    long at(long now) {
        if (depth > LEAST && now - lastChange > CALM) {
            change(depth / 2, now);
        }
        return depth;
    }

    /// It had nothing left to sound, though there was more.
    void ranDry(long now) {
        change(Math.min(2 * depth, MOST), now);
    }

    private void change(long to, long now) {
        depth = to;
        lastChange = now;
    }
}
