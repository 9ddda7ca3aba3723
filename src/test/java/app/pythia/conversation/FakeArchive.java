package app.pythia.conversation;

import app.pythia.support.Observable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An archive in memory that outlives its stores.
public class FakeArchive implements Archive {
    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final Map<ConversationId, List<Message>> messages = new LinkedHashMap<>();
    private final Observable<Optional<ArchiveProblem>> problem = new Observable<>(Optional.empty());
    private int puttings;

    /// How often a conversation was put.
    int puttings() {
        return puttings;
    }

    @Override
    public List<Conversation> conversations() {
        return new ArrayList<>(conversations.values());
    }

    @Override
    public List<Message> messages(ConversationId id) {
        return messages.getOrDefault(id, List.of());
    }

    @Override
    public Optional<Set<SoundId>> sounds() {
        return Optional.of(SoundId.of(messages.values().stream().flatMap(List::stream).toList()));
    }

    @Override
    public void put(Conversation conversation) {
        puttings++;
        conversations.put(conversation.id(), conversation);
    }

    @Override
    public void put(ConversationId id, List<Message> all) {
        messages.put(id, all);
    }

    @Override
    public void put(ConversationId id, int position, Message message) {
        List<Message> all = new ArrayList<>(messages(id));
        if (position < all.size()) {
            all.set(position, message);
        } else {
            all.add(message);
        }
        messages.put(id, all);
    }

    @Override
    public MessageSearch search() {
        return (_, _) -> List.of();
    }

    @Override
    public void forget(ConversationId id) {
        conversations.remove(id);
        messages.remove(id);
    }

    @Override
    public void flush() {}

    @Override
    public Observable<Optional<ArchiveProblem>> problem() {
        return problem;
    }

    @Override
    public void close() {}
}
