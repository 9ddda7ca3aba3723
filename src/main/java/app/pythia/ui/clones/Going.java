package app.pythia.ui.clones;

/// What comes of going to another clone: facts, no wording.
public enum Going {
    /// The window closes, and opens on the other clone.
    LEAVES,
    /// That clone has no key, and the settings are about it already.
    IS_HERE,
    /// A turn is under way, which is not cut off.
    DURING_TURN,
    /// The environment holds the key for this run.
    KEY_IS_FIXED,
    /// Pythia was started to talk with the demo clone.
    DEMO_IS_FIXED,
    /// There are as many clones as can be.
    NO_ROOM
}
