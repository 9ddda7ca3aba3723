package app.pythia.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message that was found.
///
/// @param at when it was sent or received; absent where that is unknown
/// @param excerpt about 120 characters of it on one line, round the first words that were looked
///   for; `…` stands where it was cut
/// @param marks where in the excerpt those words are, in order; empty if it cannot be told
public record SearchHit(
        ConversationId conversation,
        MessageId message,
        Sender sender,
        Optional<Instant> at,
        String excerpt,
        List<Mark> marks) {

    public SearchHit {
        marks = List.copyOf(marks);
    }
}
