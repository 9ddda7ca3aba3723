package app.pythia.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/// What its messages say of a conversation as a whole.
///
/// @param first the beginning of the user's first words
/// @param last the beginning of the last words
/// @param lastAt when the last message was that has a time
record Words(String first, String last, Optional<Instant> lastAt) {
    private static final int LONGEST = 200;

    /// @param messages oldest first
    static Words of(Collection<Message> messages) {
        String first = "";
        String last = "";
        Optional<Instant> lastAt = Optional.empty();
        for (Message message : messages) {
            lastAt = message.at().isPresent() ? message.at() : lastAt;
            if (!message.text().isBlank()) {
                last = message.text();
                first = first.isEmpty() && message.sender() == Sender.USER ? last : first;
            }
        }
        return new Words(beginning(first), beginning(last), lastAt);
    }

    Conversation in(Conversation conversation) {
        return conversation.withWords(first, last).withLastAt(lastAt);
    }

    /// More is not shown anywhere, and a message may be of megabytes.
    private static String beginning(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, LONGEST / 2));
    }
}
