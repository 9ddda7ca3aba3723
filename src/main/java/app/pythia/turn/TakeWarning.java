package app.pythia.turn;

/// What is wrong with a take. It is sent, or kept, all the same.
public enum TakeWarning {
    /// Nothing but zeros: the microphone is muted, or the system withholds it.
    SILENT,
    /// Too quiet to be understood well.
    QUIET,
    /// So loud that it is distorted.
    CLIPPED,
    /// The longest time had passed ([Turns#LONGEST_TAKE]), and it ended there, though the key was
    /// still down.
    CUT
}
