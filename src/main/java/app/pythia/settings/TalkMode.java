package app.pythia.settings;

/// What the talk key does.
public enum TalkMode {
    /// Held, it talks until it is let go; tapped, until the next tap.
    BOTH,
    /// It talks while it is held.
    HOLD,
    /// One tap begins, the next one ends.
    TAP
}
