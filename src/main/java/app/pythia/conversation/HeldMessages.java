package app.pythia.conversation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The messages of conversations that are in use: of the open one, of those in which something is
/// under way, and of a few that were used last. Those of the others are in the archive alone. Not
/// safe for use by several threads.
final class HeldMessages {
    /// As many as are seen at once, and those before them that tell which day it is.
    static final int NEWEST = 300;

    private static final int MOST = 4;

    private final Archive archive;
    private final Predicate<ConversationId> isOpen;
    private final Map<ConversationId, KnownMessages> held = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<ConversationId, Whole> reading = new HashMap<>();

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

    /// The newest of a conversation's; all of them are held then if there are no more.
    List<Message> newest(ConversationId id) {
        if (!isHeld(id)) {
            List<Message> newest = archive.newest(id, NEWEST);
            if (newest.size() == NEWEST) {
                return newest.stream().map(HeldMessages::ended).toList();
            }
        }
        return of(id).list();
    }

    /// A conversation's messages that are to be held. They can be read by any thread while others
    /// use what is held here.
    final class Whole {
        private final ConversationId id;
        private Optional<List<Message>> read = Optional.empty();

        private Whole(ConversationId id) {
            this.id = id;
        }

        /// Reads them, or waits for another thread that does.
        synchronized void read() {
            if (read.isEmpty()) {
                read = Optional.of(archive.messages(id));
            }
        }

        private synchronized List<Message> messages() {
            return read.orElseGet(List::of);
        }
    }

    /// What is to be read so that a conversation's can be held; nothing if they are.
    Optional<Whole> missing(ConversationId id) {
        return isHeld(id) ? Optional.empty() : Optional.of(reading.computeIfAbsent(id, Whole::new));
    }

    /// Holds what has been read, unless it has changed since that began. What could not be read is
    /// not taken for a conversation without messages.
    void hold(Whole whole) {
        boolean isAsItWas = reading.remove(whole.id, whole);
        if (isAsItWas && !isHeld(whole.id) && !whole.messages().isEmpty()) {
            held.put(whole.id, known(whole.id, whole.messages()));
            letGo(whole.id);
        }
    }

    /// A conversation's as the archive has them; may be asked by any thread.
    List<Message> archived(ConversationId id) {
        return archive.messages(id).stream().map(HeldMessages::ended).toList();
    }

    /// Makes these a conversation's messages, and keeps them; unless it is open, they are not held
    /// for it.
    void put(ConversationId id, List<Message> all) {
        if (isHeld(id) || isOpen.test(id)) {
            put(id, new KnownMessages(all));
        } else {
            reading.remove(id);
            archive.put(id, all);
        }
    }

    private KnownMessages read(ConversationId id) {
        reading.remove(id);
        return known(id, archive.messages(id));
    }

    /// Where a name was there twice, places are no longer those of the archive.
    private KnownMessages known(ConversationId id, List<Message> kept) {
        KnownMessages known = new KnownMessages(kept.stream().map(HeldMessages::ended).toList());
        if (known.list().size() < kept.size()) {
            archive.put(id, known.list());
        }
        return known;
    }

    /// Makes these a conversation's messages, and keeps them.
    void put(ConversationId id, KnownMessages known) {
        reading.remove(id);
        held.put(id, known);
        archive.put(id, known.list());
        letGo(id);
    }

    /// Keeps one that has come or changed.
    void keep(ConversationId id, int place) {
        archive.put(id, place, of(id).list().get(place));
    }

    void forget(ConversationId id) {
        reading.remove(id);
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
