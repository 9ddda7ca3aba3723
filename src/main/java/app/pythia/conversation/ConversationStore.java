package app.pythia.conversation;

import app.pythia.support.Observable;
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
    private final Archive archive;
    private final ConversationList list;
    private final Set<ConversationId> gone = new HashSet<>();
    private final Map<ConversationId, Map<MessageId, Message>> messages = new HashMap<>();
    private final Map<MessageId, MessageId> renamed = new HashMap<>();
    private final Observable<Optional<ConversationId>> forgotten =
            new Observable<>(Optional.empty());
    private final Observable<Transcript> transcript = new Observable<>(Transcript.EMPTY);

    /// A store that is empty, and forgotten with the program.
    public ConversationStore() {
        this(Archive.none());
    }

    /// A store of what an archive holds, which keeps in it what comes.
    public ConversationStore(Archive archive) {
        this.archive = archive;
        list = new ConversationList(archive);
    }

    /// Those that the user has not deleted; the one in which something was said last comes first.
    public Observable<List<Conversation>> conversations() {
        return list.shown();
    }

    /// The selected conversation's messages.
    public Observable<Transcript> transcript() {
        return transcript;
    }

    /// The conversation that was forgotten last; not one that another has taken the place of.
    public Observable<Optional<ConversationId>> forgotten() {
        return forgotten;
    }

    /// The conversation that is open, if it exists already.
    public Optional<ConversationId> selected() {
        return transcript.get().conversation();
    }

    /// Opens a conversation; all of it counts as read.
    public synchronized void select(ConversationId id) {
        list.change(id, Conversation::withAllRead);
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
        known.forEach(it -> gone.remove(it.id()));
        list.merge(known);
    }

    /// Takes in all that the service lists for an account. One that it once listed for that account
    /// and leaves out is [Listing#MISSED], and at the second time [Listing#GONE]; an empty list
    /// says nothing of those it leaves out.
    public synchronized void mergeList(List<Conversation> listed, String account) {
        listed.forEach(it -> gone.remove(it.id()));
        list.mergeList(listed, account);
    }

    /// Gives a conversation another title; one that is not known stays unknown.
    public synchronized void rename(ConversationId id, String title) {
        list.change(id, it -> it.withTitle(title));
    }

    /// Changes a conversation, with no other change in between; an unknown one stays unknown.
    public synchronized void change(ConversationId id, UnaryOperator<Conversation> change) {
        list.change(id, change);
    }

    /// Takes a conversation out of the list, but forgets nothing; if it is open, no other takes its
    /// place.
    public synchronized void setAside(ConversationId id) {
        list.change(id, it -> it.with(it.standing().with(Listing.LEAVING)));
        if (selected().equals(Optional.of(id))) {
            show(Optional.empty());
        }
    }

    /// Puts one that was set aside back into the list.
    public synchronized void bringBack(ConversationId id) {
        if (list.leaving().contains(id)) {
            list.change(id, it -> it.with(it.standing().with(Listing.UNLISTED)));
        }
    }

    /// The conversations that were set aside.
    public synchronized Set<ConversationId> setAside() {
        return list.leaving();
    }

    /// Forgets a conversation and its messages; if it is open, an empty page takes its place.
    public synchronized void forget(ConversationId id) {
        takeOut(id);
        forgotten.set(Optional.of(id));
    }

    /// Forgets a conversation that is gone, unless it is open or holds words that were not sent.
    public synchronized void forgetIfDone(ConversationId id) {
        boolean done = messagesOf(id).values().stream().allMatch(it -> it.status().isSettled());
        if (done && !selected().equals(Optional.of(id))) {
            forget(id);
        }
    }

    private void takeOut(ConversationId id) {
        gone.add(id);
        list.remove(id);
        messages.remove(id);
        archive.forget(id);
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
        messagesOf(id).put(message.id(), message);
        keepMessages(id);
        readWords(id);
        showIfSelected(id);
    }

    /// Changes a message, which may change its name; it is found under its former names as well.
    /// One that is gone stays gone.
    public synchronized void change(
            ConversationId id, MessageId which, UnaryOperator<Message> change) {
        Map<MessageId, Message> known = messagesOf(id);
        Message now = known.get(currentName(which));
        if (now == null) {
            return;
        }
        Message next = change.apply(now);
        if (next.id().equals(now.id())) {
            known.put(next.id(), next);
        } else {
            rename(now.id(), next.id());
            messages.put(id, replaced(known, now, next));
        }
        if (next.status() != MessageStatus.ARRIVING) {
            keepMessages(id);
            readWords(id);
        }
        showIfSelected(id);
    }

    /// A conversation's messages as they are known now, oldest first.
    public synchronized List<Message> messages(ConversationId id) {
        return List.copyOf(messagesOf(id).values());
    }

    /// Takes out a message.
    public synchronized void remove(ConversationId id, MessageId which) {
        messagesOf(id).remove(currentName(which));
        keepMessages(id);
        showIfSelected(id);
    }

    /// The names of a conversation's messages as they are known now.
    public synchronized Set<MessageId> messageIds(ConversationId id) {
        return Set.copyOf(messagesOf(id).keySet());
    }

    /// Takes in a conversation's messages as the service tells them, oldest first. What only this
    /// machine knows is kept: how a message sounded, and messages the service has not got. A
    /// conversation that was forgotten meanwhile stays so.
    ///
    /// @param asked the messages that were known when the service was asked: it cannot tell of
    ///   others
    /// @return how many of the clone's messages are new here
    public synchronized int mergeHistory(
            ConversationId id, List<Message> history, Set<MessageId> asked) {
        if (gone.contains(id)) {
            return 0;
        }
        Set<MessageId> known = new HashSet<>();
        asked.forEach(message -> known.add(currentName(message)));
        List<Message> before = List.copyOf(messagesOf(id).values());
        History.Merged merged = History.merge(before, history, known);
        messages.put(id, merged.messages());
        merged.renamed().forEach(this::rename);
        keepMessages(id);
        readWords(id);
        showIfSelected(id);
        return merged.news(before);
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

    private static Map<MessageId, Message> replaced(
            Map<MessageId, Message> known, Message now, Message next) {
        Map<MessageId, Message> changed = new LinkedHashMap<>();
        known.values()
                .forEach(message -> {
                    Message kept = message.equals(now) ? next : message;
                    changed.put(kept.id(), kept);
                });
        return changed;
    }

    private Map<MessageId, Message> messagesOf(ConversationId id) {
        return messages.computeIfAbsent(id, this::archived);
    }

    /// What was under way when the program ended will not go on, and sounds were not kept.
    private Map<MessageId, Message> archived(ConversationId id) {
        Map<MessageId, Message> known = new LinkedHashMap<>();
        archive.messages(id).forEach(message -> known.put(message.id(), ended(message)));
        return known;
    }

    private static Message ended(Message archived) {
        Message message =
                archived.voice()
                        .map(note -> archived.withVoice(new VoiceNote(note.length(), note.peaks())))
                        .orElse(archived);
        return switch (message.status()) {
            case SENDING -> message.withStatus(MessageStatus.UNCERTAIN);
            case QUEUED -> message.withStatus(MessageStatus.NOT_SENT);
            case ARRIVING -> message.withStatus(MessageStatus.INCOMPLETE);
            case COMPLETE, INCOMPLETE, NOT_SENT, UNCERTAIN -> message;
        };
    }

    private void keepMessages(ConversationId id) {
        archive.put(id, List.copyOf(messagesOf(id).values()));
    }

    private void readWords(ConversationId id) {
        if (list.has(id)) {
            List<Message> all = List.copyOf(messagesOf(id).values());
            list.change(id, it -> Gist.of(all).in(it));
        }
    }

    private void showIfSelected(ConversationId id) {
        if (selected().equals(Optional.of(id))) {
            show(Optional.of(id));
        }
    }

    private void show(Optional<ConversationId> id) {
        List<Message> shown = id.map(it -> List.copyOf(messagesOf(it).values())).orElse(List.of());
        transcript.set(new Transcript(id, shown));
    }
}
