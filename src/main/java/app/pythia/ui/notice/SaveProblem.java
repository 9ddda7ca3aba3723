package app.pythia.ui.notice;

/// Why a sound could not be saved as a file.
public enum SaveProblem {
    /// Its sound is no longer known.
    FORGOTTEN,
    NO_FOLDER,
    NOT_ALLOWED,
    NO_ROOM,
    /// Something else; the log has more.
    FAILED
}
