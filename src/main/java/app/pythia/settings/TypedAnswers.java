package app.pythia.settings;

/// How the clone answers what is typed.
public enum TypedAnswers {
    /// In writing alone.
    TEXT,
    /// In writing, each sentence spoken as soon as it is there.
    SENTENCES,
    /// By voice alone; its words follow when it has ended.
    VOICE,
    /// Whichever of the two voices is heard first on this machine and line.
    FASTEST_VOICE
}
