package app.pythia.turn;

/// The moments of a turn that are worth timing, in their order.
public enum TurnStep {
    /// The key went down, or a written message was sent.
    BEGUN,
    /// The microphone gave its first sound.
    MICROPHONE_OPEN,
    /// The key came up.
    RELEASED,
    /// The last sound that belongs to the take was heard.
    RECORDED,
    /// The request is ready.
    ENCODED,
    /// The last of the request was handed to the line.
    REQUEST_OUT,
    /// The first of the answer came.
    FIRST_BYTE,
    /// The first sound of the answer went to the speaker.
    FIRST_SOUND,
    /// The answer has been heard.
    DONE
}
