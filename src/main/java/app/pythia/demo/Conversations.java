package app.pythia.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// All conversations with the demo clone, kept in memory for as long as it runs.
///
/// Safe for use by several threads.
final class Conversations {
    private final Map<String, Conversation> byId = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Conversations(InstantSource clock) {
        this.clock = clock;
    }

    void add(Conversation conversation) {
        byId.put(conversation.id(), conversation);
    }

    /// A new one of `email`, which may be empty, that begins with `greeting`.
    Conversation begin(String email, String greeting) {
        Instant now = clock.instant();
        Message first = new Message(newId(), Message.Sender.CLONE, greeting, now, List.of());
        Conversation conversation =
                new Conversation(newId(), email, "", now, false, List.of(first));
        add(conversation);
        return conversation;
    }

    /// @throws Rejection if there is no such conversation; a hidden one is still there
    Conversation get(String id) throws Rejection {
        Conversation conversation = byId.get(id);
        if (conversation == null) {
            throw Rejection.unknownConversation();
        }
        return conversation;
    }

    /// Those of `email` that are not hidden, newest first.
    List<Conversation> of(String email) {
        return byId.values().stream()
                .filter(conversation ->
                        conversation.email().equals(email) && !conversation.deleted())
                .sorted(Comparator.comparing(Conversation::createdAt).reversed())
                .toList();
    }

    /// Adds a message at the end of a conversation, and gives it.
    Message say(String conversation, Message.Sender sender, String text, List<JsonNode> citations)
            throws Rejection {
        Message message = new Message(newId(), sender, text, clock.instant(), citations);
        change(conversation, before -> before.with(message));
        return message;
    }

    /// Replaces a conversation by what `change` makes of it.
    void change(String id, UnaryOperator<Conversation> change) throws Rejection {
        if (byId.computeIfPresent(id, (_, before) -> change.apply(before)) == null) {
            throw Rejection.unknownConversation();
        }
    }

    Instant now() {
        return clock.instant();
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
