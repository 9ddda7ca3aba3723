package app.pythia.ui.notice;

import app.pythia.conversation.ArchiveProblem;

/// The words for what goes wrong with keeping conversations.
public final class ArchiveNotices {
    private ArchiveNotices() {}

    /// What is said cannot be kept on the disk until it has been sent.
    public static String takesNotKeptForWantOfRoom() {
        return "The disk is full. You can go on talking, but what has not been sent when Pythia ends is lost. Make room, and it is kept again.";
    }

    /// The same, for another reason.
    public static String takesNotKept() {
        return "What you say cannot be kept on the disk. You can go on talking, but what has not been sent when Pythia ends is lost. Check that Pythia's folder may be read and written.";
    }

    public static String of(ArchiveProblem problem) {
        return switch (problem) {
            case ArchiveProblem.SetAside(String keptAs) ->
                    "Your stored conversations were damaged. They come again from the service; the old file is kept as "
                            + keptAs
                            + ".";
            case ArchiveProblem.Newer _ ->
                    "Your conversations were stored by a newer Pythia, and are not touched. What is said now is forgotten here when you close this one; please install the newer one again.";
            case ArchiveProblem.DiskFull() ->
                    "The disk is full. What is said now stays here until you close Pythia, and is stored once there is room.";
            case ArchiveProblem.NotWritten() ->
                    "Conversations cannot be stored. What is said now stays here until you close Pythia; check that its folder may be read and written.";
        };
    }
}
