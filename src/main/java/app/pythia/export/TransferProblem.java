package app.pythia.export;

/// Why something could not be saved as a file, or not be brought in from one: facts, no wording.
public enum TransferProblem {
    NO_FOLDER,
    NOT_ALLOWED,
    NO_ROOM,
    /// The file could not be written for another reason; the log has more.
    NOT_WRITTEN,
    /// None of the messages' sounds is kept.
    NO_SOUND,
    /// It would be too long for a WAV file.
    TOO_LONG,
    /// There is nothing to save.
    NOTHING,
    /// The file to be brought in is not there, or may not be read.
    UNREADABLE,
    /// It is none of Pythia's.
    FOREIGN,
    /// It is from a newer Pythia.
    NEWER,
    /// It is cut short, or says what no such file does.
    DAMAGED,
    /// A conversation in it is too long.
    TOO_BIG,
    /// What it holds could not be kept on the disk.
    NOT_KEPT,
    /// Pythia has a fault; the log has more.
    INTERNAL;

    static TransferProblem of(FileProblem problem) {
        return switch (problem) {
            case NO_FOLDER -> NO_FOLDER;
            case NOT_ALLOWED -> NOT_ALLOWED;
            case NO_ROOM -> NO_ROOM;
            case FAILED -> NOT_WRITTEN;
        };
    }
}
