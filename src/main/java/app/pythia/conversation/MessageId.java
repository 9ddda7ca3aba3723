package app.pythia.conversation;

import java.util.UUID;

/// A message's name: the service's where it is known, otherwise one made here.
public record MessageId(String value) {
    private static final String LOCAL = "local-";

    /// A name for a message that the service has not named yet.
    public static MessageId local() {
        return new MessageId(LOCAL + UUID.randomUUID());
    }

    /// Whether the name was made here.
    public boolean isLocal() {
        return value.startsWith(LOCAL);
    }
}
