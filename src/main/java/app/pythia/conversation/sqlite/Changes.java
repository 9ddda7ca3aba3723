package app.pythia.conversation.sqlite;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What has been taken and is not on the disk yet: of each thing its newest state alone. Not safe
/// for use by several threads.
final class Changes {
    private final Set<ConversationId> forgotten = new LinkedHashSet<>();
    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final Map<ConversationId, Edit> messages = new LinkedHashMap<>();

    boolean isEmpty() {
        return forgotten.isEmpty() && conversations.isEmpty() && messages.isEmpty();
    }

    void put(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
    }

    void put(ConversationId id, List<Message> all) {
        edit(id).put(all);
    }

    void put(ConversationId id, int position, Message message) {
        edit(id).put(position, message);
    }

    private Edit edit(ConversationId id) {
        return messages.computeIfAbsent(id, _ -> new Edit());
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

    Map<ConversationId, Edit> messages() {
        return messages;
    }

    /// What has come of a conversation's messages, to be changed by whoever asks; nothing if
    /// nothing has.
    Optional<Edit> of(ConversationId id) {
        if (!forgotten.contains(id)) {
            return Optional.ofNullable(messages.get(id)).map(Edit::copy);
        }
        Edit emptied = new Edit();
        emptied.put(List.of());
        Edit edit = messages.containsKey(id) ? edit(id).copy() : new Edit();
        edit.putBeneath(emptied);
        return Optional.of(edit);
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
                edit(id).putBeneath(it);
            }
        });
        forgotten.addAll(older.forgotten);
    }
}
