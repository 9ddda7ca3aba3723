package app.pythia.ui.chat;

import app.pythia.conversation.MessageId;
import app.pythia.ui.notice.SaveNotices;
import app.pythia.ui.notice.SaveProblem;
import app.pythia.ui.words.Words;

/// How far saving a sound has come.
sealed interface Saving {

    /// Nothing is being saved, and nothing is to be told of what was.
    record Nothing() implements Saving {}

    /// It is being written.
    record Writing(MessageId message) implements Saving {}

    /// It is on the disk.
    ///
    /// @param name of the file
    record Saved(MessageId message, String name) implements Saving {}

    /// It could not be saved.
    record Failed(MessageId message, SaveProblem problem) implements Saving {}

    /// What is to be said of a message; empty if it is another that was saved last.
    default String words(MessageId of) {
        return switch (this) {
            case Writing(MessageId message) when message.equals(of) -> Words.of("chat.saving");
            case Saved(MessageId message, String name) when message.equals(of) ->
                    Words.of("chat.saved", name);
            case Failed(MessageId message, SaveProblem problem) when message.equals(of) ->
                    SaveNotices.of(problem).spoken();
            default -> "";
        };
    }
}
