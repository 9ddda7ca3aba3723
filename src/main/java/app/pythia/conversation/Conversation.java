package app.pythia.conversation;

import java.time.Instant;
import java.util.Optional;

/// A conversation as the sidebar shows it; an immutable snapshot.
///
/// @param title the title given to it, if any
/// @param preview the last words known of it; may be empty
/// @param startedAt when it began; absent where the service gave no readable date
public record Conversation(
        ConversationId id, Optional<String> title, String preview, Optional<Instant> startedAt) {

    public Conversation withPreview(String words) {
        return new Conversation(id, title, words, startedAt);
    }
}
