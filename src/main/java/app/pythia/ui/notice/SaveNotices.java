package app.pythia.ui.notice;

/// The words for why a sound was not saved: what happened, then what to do.
public final class SaveNotices {
    private SaveNotices() {}

    public static Notice of(SaveProblem problem) {
        return new Notice("The sound was not saved", text(problem));
    }

    private static String text(SaveProblem problem) {
        return switch (problem) {
            case FORGOTTEN ->
                    "Pythia no longer has this sound. Hear the message once more, then save it.";
            case NO_FOLDER -> "The folder is no longer there. Choose another one.";
            case NOT_ALLOWED -> "Pythia may not write into that folder. Choose another one.";
            case NO_ROOM -> "The disk has no room for it. Free some, or choose another disk.";
            case FAILED -> "Its file could not be written. Try another folder.";
        };
    }
}
