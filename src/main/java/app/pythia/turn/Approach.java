package app.pythia.turn;

/// What lets the microphone be opened before the key goes down, as far as the user wants that.
public enum Approach {
    /// The window has got the focus.
    FOCUS,
    /// The pointer has come to the talk button.
    POINTER
}
