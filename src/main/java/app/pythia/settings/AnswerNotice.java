package app.pythia.settings;

/// What the desktop tells of an answer that comes while Pythia is not in front.
public enum AnswerNotice {
    NOTHING,
    /// That it has come.
    COMING,
    /// What it says, too.
    WORDS
}
