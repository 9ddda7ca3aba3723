package app.pythia.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What its messages say of a conversation as a whole.
///
/// @param first the beginning of the user's first words
/// @param last the beginning of the last words
/// @param lastAt when the last message was that has a time
record Gist(String first, String last, Optional<Instant> lastAt) {
    private static final int LONGEST = 200;

    /// @param messages oldest first
    static Gist of(List<Message> messages) {
        return new Gist(
                words(messages.stream().filter(it -> it.sender() == Sender.USER)),
                words(messages.reversed().stream()),
                messages.reversed().stream().flatMap(it -> it.at().stream()).findFirst());
    }

    Conversation in(Conversation conversation) {
        return conversation.withWords(first, last).withLastAt(lastAt);
    }

    private static String words(Stream<Message> messages) {
        return messages.map(Message::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Gist::beginning)
                .orElse("");
    }

    /// More is not shown anywhere, and a message may be of megabytes.
    private static String beginning(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, LONGEST / 2));
    }
}
