package app.pythia.ui.notice;

import app.pythia.conversation.ArchiveProblem;
import app.pythia.ui.words.Words;

/// The words for what goes wrong with keeping conversations.
public final class ArchiveNotices {
    private ArchiveNotices() {}

    /// What is said cannot be kept on the disk until it has been sent.
    public static String takesNotKeptForWantOfRoom() {
        return Words.of("notice.takes.disk-full");
    }

    /// The same, for another reason.
    public static String takesNotKept() {
        return Words.of("notice.takes.not-kept");
    }

    public static String of(ArchiveProblem problem) {
        return switch (problem) {
            case ArchiveProblem.SetAside(String keptAs) ->
                    Words.of("notice.archive.set-aside", keptAs);
            case ArchiveProblem.Newer _ -> Words.of("notice.archive.newer");
            case ArchiveProblem.DiskFull() -> Words.of("notice.archive.disk-full");
            case ArchiveProblem.NotWritten() -> Words.of("notice.archive.not-written");
        };
    }
}
