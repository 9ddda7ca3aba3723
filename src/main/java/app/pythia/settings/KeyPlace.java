package app.pythia.settings;

/// Where secrets are kept.
public enum KeyPlace {
    /// In the system's own keychain.
    KEYCHAIN,
    /// In a file that only the user can read: only if the user has chosen it.
    FILE,
    /// In memory, until the program ends; the user is asked again at the next start.
    RUN
}
