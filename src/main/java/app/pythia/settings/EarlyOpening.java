package app.pythia.settings;

/// When the microphone is opened, so that it hears from the first sound on.
public enum EarlyOpening {
    /// As soon as the window has the focus.
    FOCUS,
    /// When the pointer comes to the talk button, or the key goes down.
    POINTER,
    /// When the key goes down, not before.
    PRESS
}
