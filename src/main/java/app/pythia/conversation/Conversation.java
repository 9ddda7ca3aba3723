package app.pythia.conversation;

import java.time.Instant;
import java.util.Optional;

/// A conversation as the sidebar shows it; an immutable snapshot.
///
/// @param title the title given to it, if any
/// @param firstWords the user's first words in it, as far as they are known here; may be empty
/// @param preview the last words known of it; may be empty
/// @param startedAt when it began; absent where the service gave no readable date
public record Conversation(
        ConversationId id,
        Optional<String> title,
        String firstWords,
        String preview,
        Optional<Instant> startedAt) {

    /// A conversation of which no words are known.
    public static Conversation unread(
            ConversationId id, Optional<String> title, Optional<Instant> startedAt) {
        return new Conversation(id, title, "", "", startedAt);
    }

    /// The same with another title.
    public Conversation withTitle(String newTitle) {
        return new Conversation(id, Optional.of(newTitle), firstWords, preview, startedAt);
    }

    /// The same with another beginning.
    public Conversation withStartedAt(Instant at) {
        return new Conversation(id, title, firstWords, preview, Optional.of(at));
    }

    /// The same with words that were seen of it.
    public Conversation withWords(String first, String last) {
        return new Conversation(id, title, first, last, startedAt);
    }
}
