package app.pythia.export;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import java.io.IOException;
import java.util.List;

/// Writes conversations in one format, one after the other, oldest first. Used by one thread.
sealed interface ConversationWriter
        permits CaptionWriter, JsonWriter, MarkdownWriter, SoundWriter, TextWriter {

    /// Writes the next conversation.
    ///
    /// @param messages oldest first
    /// @param progress is told after each message, and may end it all
    void write(Conversation conversation, List<Message> messages, Progress progress)
            throws IOException;

    /// Writes what follows the last, and all that waits to be written. The file stays open.
    void end() throws IOException;
}
