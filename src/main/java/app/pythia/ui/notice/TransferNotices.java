package app.pythia.ui.notice;

import app.pythia.export.TransferProblem;
import app.pythia.export.TransferState.Kind;
import app.pythia.ui.words.Words;

/// The words for why conversations were not saved as a file, or not brought in from one: what
/// happened, then what to do.
public final class TransferNotices {
    private TransferNotices() {}

    public static Notice of(Kind kind, TransferProblem problem) {
        return new Notice(
                switch (kind) {
                    case EXPORT -> Words.of("notice.transfer.not-exported");
                    case IMPORT -> Words.of("notice.transfer.not-imported");
                },
                text(problem));
    }

    private static String text(TransferProblem problem) {
        return switch (problem) {
            case NO_FOLDER -> Words.of("notice.file.no-folder");
            case NOT_ALLOWED -> Words.of("notice.file.not-allowed");
            case NO_ROOM -> Words.of("notice.file.no-room");
            case NOT_WRITTEN -> Words.of("notice.transfer.not-written");
            case NO_SOUND -> Words.of("notice.transfer.no-sound");
            case TOO_LONG -> Words.of("notice.transfer.too-long");
            case NOTHING -> Words.of("notice.transfer.nothing");
            case UNREADABLE -> Words.of("notice.transfer.unreadable");
            case FOREIGN -> Words.of("notice.transfer.foreign");
            case NEWER -> Words.of("notice.transfer.newer");
            case DAMAGED -> Words.of("notice.transfer.damaged");
            case TOO_BIG -> Words.of("notice.transfer.too-big");
            case NOT_KEPT -> Words.of("notice.transfer.not-kept");
            case INTERNAL -> Words.of("notice.transfer.internal");
        };
    }
}
