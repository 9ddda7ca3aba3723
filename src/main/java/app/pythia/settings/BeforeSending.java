package app.pythia.settings;

/// What comes between a take and its way to the clone.
public enum BeforeSending {
    /// Nothing: it goes as soon as the key comes up.
    NOTHING,
    /// The user can hear it, and sends it or drops it.
    LISTEN
}
