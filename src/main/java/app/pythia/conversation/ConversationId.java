package app.pythia.conversation;

import java.util.UUID;

/// A conversation's name: the service's, or one made here for words that wait for a conversation.
public record ConversationId(String value) {
    private static final String LOCAL = "local-";

    /// A name for a conversation that the service does not have yet.
    public static ConversationId local() {
        return new ConversationId(LOCAL + UUID.randomUUID());
    }

    /// Whether the name was made here.
    public boolean isLocal() {
        return value.startsWith(LOCAL);
    }
}
