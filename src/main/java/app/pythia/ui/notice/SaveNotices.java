package app.pythia.ui.notice;

import app.pythia.ui.words.Words;

/// The words for why a sound was not saved: what happened, then what to do.
public final class SaveNotices {
    private SaveNotices() {}

    public static Notice of(SaveProblem problem) {
        return new Notice(Words.of("notice.save.title"), text(problem));
    }

    private static String text(SaveProblem problem) {
        return switch (problem) {
            case FORGOTTEN -> Words.of("notice.save.forgotten");
            case NO_FOLDER -> Words.of("notice.file.no-folder");
            case NOT_ALLOWED -> Words.of("notice.file.not-allowed");
            case NO_ROOM -> Words.of("notice.file.no-room");
            case FAILED -> Words.of("notice.save.failed");
        };
    }
}
