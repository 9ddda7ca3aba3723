package app.pythia.audio.device;

/// Why a sound device cannot be used.
public enum DeviceProblem {
    /// There is none.
    MISSING,
    /// It cannot be opened: another program has it, or the system withholds it.
    BUSY,
    /// It stopped working while in use.
    GONE
}
