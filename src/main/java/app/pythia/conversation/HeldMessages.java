package app.pythia.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The messages of conversations that are in use: of the open one, of those in which something is
/// under way, and of a few that were used last. Those of the others are in the archive alone. Not
/// safe for use by several threads.
final class HeldMessages {
    private static final int MOST = 4;

    private final Archive archive;
    private final Predicate<ConversationId> isOpen;
    private final Map<ConversationId, KnownMessages> held = new LinkedHashMap<>(16, 0.75f, true);

    HeldMessages(Archive archive, Predicate<ConversationId> isOpen) {
        this.archive = archive;
        this.isOpen = isOpen;
    }

    /// A conversation's, which are good until those of another one are asked for.
    KnownMessages of(ConversationId id) {
        KnownMessages known = held.get(id);
        if (known == null) {
            known = read(id);
            held.put(id, known);
            letGo(id);
        }
        return known;
    }

    boolean isHeld(ConversationId id) {
        return held.containsKey(id);
    }

    /// A conversation's as the archive has them; may be asked by any thread.
    List<Message> archived(ConversationId id) {
        return archive.messages(id).stream().map(HeldMessages::ended).toList();
    }

    /// Makes these a conversation's messages, and keeps them; they are not held for it.
    void put(ConversationId id, List<Message> all) {
        if (isHeld(id)) {
            put(id, new KnownMessages(all));
        } else {
            archive.put(id, all);
        }
    }

    /// Where a name was there twice, places are no longer those of the archive.
    private KnownMessages read(ConversationId id) {
        List<Message> kept = archive.messages(id);
        KnownMessages known = new KnownMessages(kept.stream().map(HeldMessages::ended).toList());
        if (known.list().size() < kept.size()) {
            archive.put(id, known.list());
        }
        return known;
    }

    /// Makes these a conversation's messages, and keeps them.
    void put(ConversationId id, KnownMessages known) {
        held.put(id, known);
        archive.put(id, known.list());
        letGo(id);
    }

    /// Keeps one that has come or changed.
    void keep(ConversationId id, int place) {
        archive.put(id, place, of(id).list().get(place));
    }

    void forget(ConversationId id) {
        held.remove(id);
        archive.forget(id);
    }

    private void letGo(ConversationId latest) {
        for (Map.Entry<ConversationId, KnownMessages> each : List.copyOf(held.entrySet())) {
            ConversationId id = each.getKey();
            boolean inUse = id.equals(latest) || isOpen.test(id);
            if (held.size() > MOST && !inUse && isKept(each.getValue())) {
                held.remove(id);
            }
        }
    }

    /// Whether the archive would give back all that is known of them.
    private static boolean isKept(KnownMessages known) {
        return known.list().reversed().stream().allMatch(it -> ended(it).equals(it));
    }

    /// What was under way when the program ended will not go on.
    private static Message ended(Message message) {
        return switch (message.status()) {
            case SENDING -> message.withStatus(MessageStatus.UNCERTAIN);
            case QUEUED -> message.withStatus(MessageStatus.NOT_SENT);
            case ARRIVING -> message.withStatus(MessageStatus.INCOMPLETE);
            case COMPLETE, INCOMPLETE, NOT_SENT, UNCERTAIN -> message;
        };
    }
}
