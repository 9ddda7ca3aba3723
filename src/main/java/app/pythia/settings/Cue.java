package app.pythia.settings;

/// How the user is told that the microphone hears.
public enum Cue {
    /// By what the window shows.
    SEEN,
    /// By a short tone as well; the take begins after it.
    HEARD
}
