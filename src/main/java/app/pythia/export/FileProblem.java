package app.pythia.export;

/// Why a file could not be written where the user wanted it.
public enum FileProblem {
    NO_FOLDER,
    NOT_ALLOWED,
    NO_ROOM,
    /// Something else; the log has more.
    FAILED
}
