package app.pythia.turn;

/// What is wrong with how a take sounds. It is sent, or kept, all the same.
public enum TakeWarning {
    /// Nothing but zeros: the microphone is muted, or the system withholds it.
    SILENT,
    /// Too quiet to be understood well.
    QUIET,
    /// So loud that it is distorted.
    CLIPPED
}
