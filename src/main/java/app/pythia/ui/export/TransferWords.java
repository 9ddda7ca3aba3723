package app.pythia.ui.export;

import app.pythia.export.TransferState;
import app.pythia.ui.notice.TransferNotices;
import app.pythia.ui.words.Words;

/// How saving or bringing in goes, in words.
///
/// @param words empty if there is nothing to tell
/// @param done how much of it, 0 to 1; below 0 if nothing is under way
/// @param stays whether it is told until the user takes it away
record TransferWords(String words, double done, boolean stays) {
    static final TransferWords NOTHING = new TransferWords("", -1, false);

    static TransferWords of(TransferState state) {
        return switch (state) {
            case TransferState.Idle() -> NOTHING;
            case TransferState.Running(TransferState.Kind kind, double done) ->
                    new TransferWords(
                            switch (kind) {
                                case EXPORT -> Words.of("export.exporting", done);
                                case IMPORT -> Words.of("export.importing", done);
                            },
                            done,
                            false);
            case TransferState.Saved(String name) ->
                    new TransferWords(Words.of("export.saved", name), -1, false);
            case TransferState.BroughtIn(int conversations, int messages) ->
                    new TransferWords(broughtIn(conversations, messages), -1, false);
            case TransferState.Failed failed ->
                    new TransferWords(
                            TransferNotices.of(failed.kind(), failed.problem()).spoken(), -1, true);
        };
    }

    boolean isUnderWay() {
        return done >= 0;
    }

    private static String broughtIn(int conversations, int messages) {
        if (messages == 0 && conversations == 0) {
            return Words.of("export.imported.nothing");
        }
        return conversations == 0
                ? Words.of("export.imported.messages", messages)
                : Words.of("export.imported", messages, conversations);
    }
}
