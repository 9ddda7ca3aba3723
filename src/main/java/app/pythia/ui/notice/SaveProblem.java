package app.pythia.ui.notice;

import app.pythia.export.FileProblem;

/// Why a sound could not be saved as a file.
public enum SaveProblem {
    /// Its sound is no longer known.
    FORGOTTEN,
    NO_FOLDER,
    NOT_ALLOWED,
    NO_ROOM,
    /// Something else; the log has more.
    FAILED;

    public static SaveProblem of(FileProblem problem) {
        return switch (problem) {
            case NO_FOLDER -> NO_FOLDER;
            case NOT_ALLOWED -> NOT_ALLOWED;
            case NO_ROOM -> NO_ROOM;
            case FAILED -> FAILED;
        };
    }
}
