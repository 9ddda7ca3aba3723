package app.pythia.soak;

/// How much of a check is done.
public enum Extent {
    /// All of it, as the goals say.
    FULL,
    /// A few rounds of each, minutes in all: whether a change has broken something.
    SHORT;

    /// One number or the other.
    public int of(int full, int inShort) {
        return this == FULL ? full : inShort;
    }
}
