package app.pythia.ui.search;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Mark;
import app.pythia.conversation.MessageId;
import app.pythia.ui.words.Words;
import java.util.List;

/// A message that was found, as it is listed.
///
/// @param title what its conversation is called
/// @param who whose it is
/// @param when the day or the time, as shown; may be empty
/// @param excerpt of its words, on one line
/// @param marks where in the excerpt what was looked for is
public record FoundMessage(
        ConversationId conversation,
        MessageId message,
        String title,
        String who,
        String when,
        String excerpt,
        List<Mark> marks) {

    /// All of it, as it is read aloud.
    String spoken() {
        return Words.of("search.spoken", title, who, when, excerpt);
    }
}
