package app.pythia.settings;

/// How much of the disk the sounds of messages may take.
public enum SoundLimit {
    /// None are kept beyond the end of the program.
    NONE(0),
    UP_TO_250_MB(250_000_000),
    UP_TO_1_GB(1_000_000_000),
    UP_TO_5_GB(5_000_000_000L),
    ALL(Long.MAX_VALUE);

    private final long bytes;

    SoundLimit(long bytes) {
        this.bytes = bytes;
    }

    /// The most that they may take.
    public long bytes() {
        return bytes;
    }
}
