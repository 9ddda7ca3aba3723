package app.pythia.settings;

/// Whose proxy leads out.
public enum ProxyUse {
    /// What the system says.
    SYSTEM,
    /// The one that the user names.
    MANUAL,
    /// None.
    NONE
}
