package app.pythia.settings;

/// Whom the user wants to talk with.
public enum Partner {
    /// The chosen one of the user's own clones.
    OWN,
    /// The demo clone, though there may be an own one.
    DEMO
}
