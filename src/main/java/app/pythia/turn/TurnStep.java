package app.pythia.turn;

/// The moments of a turn that are worth timing.
public enum TurnStep {
    MICROPHONE_OPEN,
    RECORDED,
    ENCODED,
    REQUEST_OUT,
    FIRST_BYTE,
    FIRST_SOUND,
    DONE
}
