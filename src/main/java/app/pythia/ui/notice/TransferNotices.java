package app.pythia.ui.notice;

import app.pythia.export.TransferProblem;
import app.pythia.export.TransferState.Kind;

/// The words for why conversations were not saved as a file, or not brought in from one: what
/// happened, then what to do.
public final class TransferNotices {
    private TransferNotices() {}

    public static Notice of(Kind kind, TransferProblem problem) {
        return new Notice(
                switch (kind) {
                    case EXPORT -> "Nothing was exported";
                    case IMPORT -> "Nothing was imported";
                },
                text(problem));
    }

    private static String text(TransferProblem problem) {
        return switch (problem) {
            case NO_FOLDER -> "The folder is no longer there. Choose another one.";
            case NOT_ALLOWED -> "Pythia may not write into that folder. Choose another one.";
            case NO_ROOM -> "The disk has no room for it. Free some, or choose another disk.";
            case NOT_WRITTEN -> "The file could not be written. Try another folder.";
            case NO_SOUND ->
                    "None of the sounds is kept any longer. Choose another format for the words.";
            case TOO_LONG ->
                    "A WAV file holds six hours and three quarters at most, and this is longer. Export single conversations.";
            case NOTHING -> "There is no conversation to export yet.";
            case UNREADABLE -> "The file cannot be read. Check that it is still there, and yours.";
            case FOREIGN -> "The file is not one that Pythia exported as JSON. Choose another one.";
            case NEWER -> "The file was written by a newer Pythia. Install that one first.";
            case DAMAGED ->
                    "The file is cut short or was changed, so it cannot be trusted. Export it again if you can.";
            case TOO_BIG -> "A conversation in the file is too long for Pythia to read.";
            case NOT_KEPT ->
                    "What the file holds could not be stored. Make room on the disk, and import it again.";
            case INTERNAL -> "Pythia made a mistake; its log has more. Try again.";
        };
    }
}
