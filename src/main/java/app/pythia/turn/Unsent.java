package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import java.util.Optional;

/// Words that the service has not taken, as far as this program knows.
///
/// @param conversation where they belong, if it exists already
/// @param message what shows them, if anything does
record Unsent(Words words, Optional<ConversationId> conversation, Optional<MessageId> message) {

    /// Words that nothing shows yet.
    static Unsent of(Words words) {
        return new Unsent(words, Optional.empty(), Optional.empty());
    }
}
