package app.pythia.conversation;

import app.pythia.support.Observable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// All that is known of the user's conversations, and which one is open. It is the sole writer of
/// both.
///
/// Safe for use by any thread. Observers are called on the thread that made the change. Messages
/// that are not held are read by whoever asks for them, while others use the store.
public final class ConversationStore {
    private final ConversationList list;
    private final Set<ConversationId> gone = new HashSet<>();
    private final HeldMessages messages;
    private final MessageSearch search;
    private final Names names = new Names();
    private final Observable<Optional<ConversationId>> forgotten =
            new Observable<>(Optional.empty());
    private final Observable<Set<SoundId>> forgottenSounds = new Observable<>(Set.of());
    private final Observable<Transcript> transcript = new Observable<>(Transcript.EMPTY);
    private final Object opening = new Object();
    private final Executor reader;

    /// A store that is empty, and forgotten with the program.
    public ConversationStore() {
        this(Archive.none());
    }

    /// A store of what an archive holds, which keeps in it what comes.
    public ConversationStore(Archive archive) {
        this(archive, task -> Thread.ofPlatform().daemon().name("opening").start(task));
    }

    /// @param reader runs what reads long conversations that are opened
    ConversationStore(Archive archive, Executor reader) {
        this.reader = reader;
        list = new ConversationList(archive);
        messages = new HeldMessages(archive, id -> selected().equals(Optional.of(id)));
        search = archive.search();
    }

    /// Those that the user has not deleted; the one in which something was said last comes first.
    public Observable<List<Conversation>> conversations() {
        return list.shown();
    }

    /// Finds messages of all conversations by their words.
    public MessageSearch search() {
        return search;
    }

    /// The selected conversation's messages; only the newest of them while a long one is read.
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

    /// Opens a conversation; all of it counts as read. Returns soon: of a long one that has to be
    /// read, the newest messages are shown at once, and all of them once they are there.
    public synchronized void select(ConversationId id) {
        list.change(id, Conversation::withAllRead);
        transcript.set(new Transcript(Optional.of(id), messages.newest(id)));
        if (!messages.isHeld(id)) {
            reader.execute(() -> readRest(id));
        }
    }

    /// One after the other, so that one which is open no longer keeps none waiting.
    private void readRest(ConversationId id) {
        synchronized (opening) {
            if (selected().equals(Optional.of(id))) {
                hold(id);
                showIfHeld(id);
            }
        }
    }

    private synchronized void showIfHeld(ConversationId id) {
        if (messages.isHeld(id)) {
            showIfSelected(id);
        }
    }

    /// Reads a conversation's messages, if they are not at hand.
    private void hold(ConversationId id) {
        Optional<HeldMessages.Whole> missing = missing(id);
        missing.ifPresent(HeldMessages.Whole::read);
        missing.ifPresent(this::hold);
    }

    private synchronized Optional<HeldMessages.Whole> missing(ConversationId id) {
        return messages.missing(id);
    }

    private synchronized void hold(HeldMessages.Whole whole) {
        messages.hold(whole);
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
    public void forget(ConversationId id) {
        hold(id);
        synchronized (this) {
            Set<SoundId> sounds = SoundId.of(look(id));
            takeOut(id);
            forgottenSounds.set(sounds);
            forgotten.set(Optional.of(id));
        }
    }

    /// Forgets a conversation that is gone, unless it is open or holds words that were not sent.
    public void forgetIfDone(ConversationId id) {
        hold(id);
        synchronized (this) {
            boolean done = look(id).stream().allMatch(it -> it.status().isSettled());
            if (done && !selected().equals(Optional.of(id))) {
                forget(id);
            }
        }
    }

    private void takeOut(ConversationId id) {
        gone.add(id);
        list.remove(id);
        messages.forget(id);
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
    public void append(ConversationId id, Message message) {
        hold(id);
        synchronized (this) {
            messages.keep(id, messages.of(id).put(message));
            readWords(id);
            showIfSelected(id);
        }
    }

    /// Changes a message, which may change its name; it is found under its former names as well.
    /// One that is gone stays gone.
    public void change(ConversationId id, MessageId which, UnaryOperator<Message> change) {
        hold(id);
        changeHeld(id, which, change);
    }

    private synchronized void changeHeld(
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
            names.rename(now.id(), next.id());
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
    public List<Message> messages(ConversationId id) {
        hold(id);
        synchronized (this) {
            return messages.of(id).list();
        }
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
            revision.of(id, list.find(id), look(id)).ifPresentOrElse(this::keep, () -> takeOut(id));
        }
        list.publish();
    }

    private void keep(Revision.Whole whole) {
        ConversationId id = whole.conversation().id();
        var _ = list.put(Gist.of(whole.messages()).in(whole.conversation()));
        messages.put(id, whole.messages());
        showIfSelected(id);
    }

    /// Takes out a message.
    public void remove(ConversationId id, MessageId which) {
        hold(id);
        synchronized (this) {
            if (messages.of(id).remove(currentName(which))) {
                messages.put(id, messages.of(id));
                showIfSelected(id);
            }
        }
    }

    /// The names of a conversation's messages as they are known now.
    public Set<MessageId> messageIds(ConversationId id) {
        hold(id);
        synchronized (this) {
            return Set.copyOf(messages.of(id).names());
        }
    }

    /// Takes in a conversation's messages as the service tells them, oldest first. What only this
    /// machine knows is kept: how a message sounded, and messages the service has not got. A
    /// conversation that was forgotten meanwhile stays so.
    ///
    /// @param asked the messages that were known when the service was asked: it cannot tell of
    ///   others
    /// @return how many of the clone's messages are new here
    @SuppressWarnings("ReferenceEquality") // Lists that are the same need no comparison.
    public int mergeHistory(ConversationId id, List<Message> history, Set<MessageId> asked) {
        List<Message> before = messages(id);
        History.Merged merged = merged(before, history, asked);
        synchronized (this) {
            if (gone.contains(id)) {
                return 0;
            }
            List<Message> now = messages.of(id).list();
            return take(id, now, now == before ? merged : merged(now, history, asked));
        }
    }

    /// Long histories take their time, in which others may use the store.
    private History.Merged merged(List<Message> here, List<Message> there, Set<MessageId> asked) {
        Set<MessageId> known = new HashSet<>();
        asked.forEach(message -> known.add(currentName(message)));
        return History.merge(here, there, known);
    }

    private int take(ConversationId id, List<Message> before, History.Merged merged) {
        messages.put(id, merged.messages());
        merged.renamed().forEach(names::rename);
        readWords(id);
        showIfSelected(id);
        return merged.news(before);
    }

    /// The name that a message has now; it may have had others.
    public synchronized MessageId currentName(MessageId name) {
        return names.current(name);
    }

    /// Whether a message was there before the service named it: then it was said or heard here, and
    /// not read from the history. Known in this run alone.
    public synchronized boolean hadAnotherName(MessageId name) {
        return names.isLater(name);
    }

    private void readWords(ConversationId id) {
        if (list.has(id)) {
            Gist gist = Gist.of(messages.of(id).list());
            list.change(id, gist::in);
        }
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
