package app.pythia.conversation;

import java.util.List;
import java.util.Optional;

/// What is made of a conversation; must be quick, and must not ask the store.
@FunctionalInterface
public interface Revision {

    /// A conversation with all its messages, oldest first.
    record Whole(Conversation conversation, List<Message> messages) {

        public Whole {
            messages = List.copyOf(messages);
        }
    }

    /// What it is from here on; empty if it is to be forgotten.
    ///
    /// @param known what is known of it; empty if it is not known
    /// @param messages those that are known, oldest first
    Optional<Whole> of(ConversationId id, Optional<Conversation> known, List<Message> messages);
}
