package app.pythia.conversation;

import java.time.Instant;
import java.util.Optional;

/// What is looked for among messages.
///
/// @param words as the user types them; nothing in them is an error. All of them must be there, the
///   last one begun at least; what stands in double quotes must be there in that order. Case and
///   accents do not count
/// @param within the only conversation to look in, if there is one
/// @param by whose messages alone, if anyone's
/// @param since when at the earliest. A message without a date counts as of the time of the one
///   before it, or of its conversation's beginning
public record SearchQuery(
        String words,
        Optional<ConversationId> within,
        Optional<Sender> by,
        Optional<Instant> since) {

    /// Words, wherever and whenever anyone has used them.
    public static SearchQuery of(String words) {
        return new SearchQuery(words, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
