package app.pythia.conversation;

import app.pythia.support.Observable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The conversations, without their messages. Its store sees to it that one thread at a time
/// changes them.
final class ConversationList {
    private static final Comparator<Conversation> NEWEST_FIRST =
            Comparator.comparing((Conversation it) -> it.lastAt().orElse(Instant.MIN)).reversed();

    private final Archive archive;
    private final Map<ConversationId, Conversation> known = new LinkedHashMap<>();
    private final Observable<List<Conversation>> shown = new Observable<>(List.of());

    ConversationList(Archive archive) {
        this.archive = archive;
        archive.conversations().forEach(it -> known.put(it.id(), it));
        publish();
    }

    /// Those that the user has not deleted; the one in which something was said last is the first.
    Observable<List<Conversation>> shown() {
        return shown;
    }

    /// Those that the user has deleted, and the service has not hidden yet.
    Set<ConversationId> leaving() {
        return known.values().stream()
                .filter(ConversationList::isLeaving)
                .map(Conversation::id)
                .collect(Collectors.toSet());
    }

    Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(known.get(id));
    }

    boolean has(ConversationId id) {
        return known.containsKey(id);
    }

    void merge(Collection<Conversation> told) {
        for (Conversation conversation : told) {
            put(known.getOrDefault(conversation.id(), conversation).toldAs(conversation));
        }
        publish();
    }

    /// Takes in all that the service lists for an account; of what it names twice, the first.
    void mergeList(List<Conversation> listed, String account) {
        Map<ConversationId, Conversation> told = new LinkedHashMap<>();
        listed.forEach(it -> told.putIfAbsent(it.id(), it));
        for (Conversation now : told.values()) {
            Conversation old = known.getOrDefault(now.id(), now);
            put(old.toldAs(now).with(old.standing().listedFor(account)));
        }
        if (!told.isEmpty()) {
            List<Conversation> others =
                    known.values().stream().filter(it -> !told.containsKey(it.id())).toList();
            others.forEach(it -> put(it.with(it.standing().absentFor(account))));
        }
        publish();
    }

    /// Changes one; one that is not known stays unknown.
    void change(ConversationId id, UnaryOperator<Conversation> change) {
        Conversation old = known.get(id);
        if (old != null && put(change.apply(old))) {
            publish();
        }
    }

    void remove(ConversationId id) {
        known.remove(id);
        publish();
    }

    /// Takes one as it is; whoever does so publishes. Says whether it was another one before.
    boolean put(Conversation conversation) {
        Conversation old = known.put(conversation.id(), conversation);
        boolean another = !conversation.equals(old);
        if (another) {
            archive.put(conversation);
        }
        return another;
    }

    void publish() {
        shown.set(
                known.values().stream().filter(it -> !isLeaving(it)).sorted(NEWEST_FIRST).toList());
    }

    private static boolean isLeaving(Conversation conversation) {
        return conversation.standing().listing() == Listing.LEAVING;
    }
}
