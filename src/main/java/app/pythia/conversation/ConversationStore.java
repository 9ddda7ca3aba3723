package app.pythia.conversation;

import app.pythia.support.Observable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// All that is known of the user's conversations, and which one is open. It is the sole writer of
/// both.
///
/// Safe for use by any thread. Observers are called on the thread that made the change.
public final class ConversationStore {
    private static final Comparator<Conversation> NEWEST_FIRST =
            Comparator.comparing((Conversation conversation) ->
                            conversation.startedAt().orElse(Instant.MIN))
                    .reversed();

    private final Archive archive;
    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final HeldMessages messages;
    private final Map<MessageId, MessageId> renamed = new HashMap<>();
    private final Observable<List<Conversation>> list = new Observable<>(List.of());
    private final Observable<Optional<ConversationId>> forgotten =
            new Observable<>(Optional.empty());
    private final Observable<Set<SoundId>> forgottenSounds = new Observable<>(Set.of());
    private final Observable<Transcript> transcript = new Observable<>(Transcript.EMPTY);

    /// A store that is empty, and forgotten with the program.
    public ConversationStore() {
        this(Archive.none());
    }

    /// A store of what an archive holds, which keeps in it what comes.
    public ConversationStore(Archive archive) {
        this.archive = archive;
        this.messages = new HeldMessages(archive, id -> selected().equals(Optional.of(id)));
        archive.conversations().forEach(it -> conversations.put(it.id(), it));
        publishList();
    }

    /// Every conversation, newest first.
    public Observable<List<Conversation>> conversations() {
        return list;
    }

    /// The selected conversation's messages.
    public Observable<Transcript> transcript() {
        return transcript;
    }

    /// The conversation that was forgotten last; not one that another has taken the place of.
    public Observable<Optional<ConversationId>> forgotten() {
        return forgotten;
    }

    /// The sounds of the conversation that was forgotten last.
    public Observable<Set<SoundId>> forgottenSounds() {
        return forgottenSounds;
    }

    /// The conversation that is open, if it exists already.
    public Optional<ConversationId> selected() {
        return transcript.get().conversation();
    }

    /// Opens a conversation.
    public synchronized void select(ConversationId id) {
        show(Optional.of(id));
    }

    /// Opens a conversation if none is open.
    public synchronized void selectIfNone(ConversationId id) {
        if (selected().isEmpty()) {
            select(id);
        }
    }

    /// Opens an empty page, on which the next turn begins a new conversation.
    public synchronized void selectNone() {
        show(Optional.empty());
    }

    /// Takes in conversations as the service tells of them; those it leaves out stay.
    public synchronized void merge(List<Conversation> known) {
        for (Conversation conversation : known) {
            Conversation old = conversations.getOrDefault(conversation.id(), conversation);
            put(keepingWords(old, conversation));
        }
        publishList();
    }

    /// Gives a conversation another title; one that is not known stays unknown.
    public synchronized void rename(ConversationId id, String title) {
        Conversation conversation = conversations.get(id);
        if (conversation != null) {
            put(conversation.withTitle(title));
            publishList();
        }
    }

    /// Forgets a conversation and its messages; if it is open, an empty page takes its place.
    public synchronized void forget(ConversationId id) {
        Set<SoundId> sounds = SoundId.of(look(id));
        takeOut(id);
        forgottenSounds.set(sounds);
        forgotten.set(Optional.of(id));
    }

    private void takeOut(ConversationId id) {
        conversations.remove(id);
        messages.forget(id);
        publishList();
        if (selected().equals(Optional.of(id))) {
            show(Optional.empty());
        }
    }

    /// Puts a conversation in the place of one that was made here, and opens it if that was open.
    public synchronized void replace(ConversationId local, ConversationId by) {
        boolean wasOpen = selected().equals(Optional.of(local));
        takeOut(local);
        if (wasOpen) {
            select(by);
        }
    }

    /// Adds a message at the end of its conversation.
    public synchronized void append(ConversationId id, Message message) {
        messages.keep(id, messages.of(id).put(message));
        readWords(id);
        showIfSelected(id);
    }

    /// Changes a message, which may change its name; it is found under its former names as well.
    /// One that is gone stays gone.
    public synchronized void change(
            ConversationId id, MessageId which, UnaryOperator<Message> change) {
        KnownMessages known = messages.of(id);
        int place = known.place(currentName(which));
        if (place < 0) {
            return;
        }
        Message now = known.list().get(place);
        Message next = change.apply(now);
        int count = known.list().size();
        known.replace(place, next);
        if (!next.id().equals(now.id())) {
            rename(now.id(), next.id());
        }
        if (known.list().size() < count) {
            messages.put(id, known);
        } else if (next.status() != MessageStatus.ARRIVING) {
            messages.keep(id, place);
        }
        if (next.status() != MessageStatus.ARRIVING) {
            readWords(id);
        }
        showIfSelected(id);
    }

    /// A conversation's messages as they are known now, oldest first.
    public synchronized List<Message> messages(ConversationId id) {
        return messages.of(id).list();
    }

    /// The same, for one who looks through many conversations: they are not held for it.
    public List<Message> look(ConversationId id) {
        synchronized (this) {
            if (messages.isHeld(id)) {
                return messages.of(id).list();
            }
        }
        return messages.archived(id);
    }

    /// Changes several conversations and tells of it once, likewise.
    public synchronized void revise(Collection<ConversationId> which, Revision revision) {
        for (ConversationId id : which) {
            Optional<Conversation> known = Optional.ofNullable(conversations.get(id));
            revision.of(id, known, look(id)).ifPresentOrElse(this::keep, () -> takeOut(id));
        }
        publishList();
    }

    private void keep(Revision.Whole whole) {
        ConversationId id = whole.conversation().id();
        put(whole.worded());
        messages.put(id, whole.messages());
        showIfSelected(id);
    }

    /// Takes out a message.
    public synchronized void remove(ConversationId id, MessageId which) {
        if (messages.of(id).remove(currentName(which))) {
            messages.put(id, messages.of(id));
            showIfSelected(id);
        }
    }

    /// The names of a conversation's messages as they are known now.
    public synchronized Set<MessageId> messageIds(ConversationId id) {
        return Set.copyOf(messages.of(id).names());
    }

    /// Takes in a conversation's messages as the service tells them, oldest first. What only this
    /// machine knows is kept: how a message sounded, and messages the service has not got.
    ///
    /// @param asked the messages that were known when the service was asked: it cannot tell of
    ///   others
    @SuppressWarnings("ReferenceEquality") // Lists that are the same need no comparison.
    public void mergeHistory(ConversationId id, List<Message> history, Set<MessageId> asked) {
        List<Message> before = messages(id);
        History.Merged merged = merged(before, history, asked);
        synchronized (this) {
            boolean isCurrent = messages.of(id).list() == before;
            take(id, isCurrent ? merged : merged(messages.of(id).list(), history, asked));
        }
    }

    /// Long histories take their time, in which others may use the store.
    private History.Merged merged(List<Message> here, List<Message> there, Set<MessageId> asked) {
        Set<MessageId> known = new HashSet<>();
        asked.forEach(message -> known.add(currentName(message)));
        return History.merge(here, there, known);
    }

    private void take(ConversationId id, History.Merged merged) {
        messages.put(id, merged.messages());
        merged.renamed().forEach(this::rename);
        readWords(id);
        showIfSelected(id);
    }

    /// The name that a message has now; it may have had others.
    public synchronized MessageId currentName(MessageId name) {
        MessageId current = name;
        while (renamed.containsKey(current)) {
            current = renamed.get(current);
        }
        return current;
    }

    /// A name that is given anew leads no further, so that no chain of names can lead into a
    /// circle.
    private void rename(MessageId from, MessageId to) {
        renamed.remove(to);
        renamed.put(from, to);
    }

    private static Conversation keepingWords(Conversation old, Conversation now) {
        return now.withWords(old.firstWords(), old.preview());
    }

    private void put(Conversation conversation) {
        Conversation old = conversations.put(conversation.id(), conversation);
        if (!conversation.equals(old)) {
            archive.put(conversation);
        }
    }

    private void readWords(ConversationId id) {
        Conversation conversation = conversations.get(id);
        if (conversation != null) {
            List<Message> known = messages.of(id).list();
            String first =
                    known.stream()
                            .filter(message -> message.sender() == Sender.USER)
                            .map(Message::text)
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .orElse("");
            String last =
                    known.reversed().stream()
                            .map(Message::text)
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .orElse("");
            put(conversation.withWords(first, last));
            publishList();
        }
    }

    private void publishList() {
        list.set(conversations.values().stream().sorted(NEWEST_FIRST).toList());
    }

    private void showIfSelected(ConversationId id) {
        if (selected().equals(Optional.of(id))) {
            show(Optional.of(id));
        }
    }

    private void show(Optional<ConversationId> id) {
        transcript.set(
                new Transcript(
                        id,
                        id.<List<Message>>map(it -> messages.of(it).list()).orElseGet(List::of)));
    }
}
