package app.pythia.conversation.sqlite;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What has been taken and is not on the disk yet: of each thing its newest state alone. Not safe
/// for use by several threads.
final class Changes {
    private final Set<ConversationId> forgotten = new LinkedHashSet<>();
    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final Map<ConversationId, List<Message>> messages = new LinkedHashMap<>();

    boolean isEmpty() {
        return forgotten.isEmpty() && conversations.isEmpty() && messages.isEmpty();
    }

    void put(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
    }

    void put(ConversationId id, List<Message> all) {
        messages.put(id, all);
    }

    void forget(ConversationId id) {
        conversations.remove(id);
        messages.remove(id);
        forgotten.add(id);
    }

    /// To be forgotten before anything else is written.
    Set<ConversationId> forgotten() {
        return forgotten;
    }

    Map<ConversationId, Conversation> conversations() {
        return conversations;
    }

    Map<ConversationId, List<Message>> messages() {
        return messages;
    }

    /// Puts these, which are older, beneath: for when they could not be written.
    void putBeneath(Changes older) {
        older.conversations.forEach((id, it) -> {
            if (!forgotten.contains(id)) {
                conversations.putIfAbsent(id, it);
            }
        });
        older.messages.forEach((id, it) -> {
            if (!forgotten.contains(id)) {
                messages.putIfAbsent(id, it);
            }
        });
        forgotten.addAll(older.forgotten);
    }
}
