package app.pythia.soak.events;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.Sender;
import app.pythia.conversation.SoundId;
import app.pythia.support.Observable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An archive that remembers what has ever been shown in its conversations.
public final class Shown implements Archive {
    private final Archive archive;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Long> forgotten = new HashMap<>();

    /// @param archive does the work
    public Shown(Archive archive) {
        this.archive = archive;
    }

    /// The names that the service gave to messages, by their conversations.
    public synchronized Map<String, Set<String>> names() {
        return Map.copyOf(names);
    }

    /// What the user wrote, and the conversation in which it was seen last.
    public synchronized Map<String, String> places() {
        return Map.copyOf(places);
    }

    /// When conversations were forgotten, in nanoseconds.
    public synchronized Map<String, Long> forgotten() {
        return Map.copyOf(forgotten);
    }

    @Override
    public synchronized void put(ConversationId id, List<Message> messages) {
        messages.forEach(message -> note(id, message));
        archive.put(id, messages);
    }

    @Override
    public synchronized void put(ConversationId id, int position, Message message) {
        note(id, message);
        archive.put(id, position, message);
    }

    private void note(ConversationId id, Message message) {
        if (!message.id().isLocal()) {
            names.computeIfAbsent(id.value(), _ -> new HashSet<>()).add(message.id().value());
        }
        if (isWritten(message)) {
            places.put(message.text(), id.value());
        }
    }

    @Override
    public MessageSearch search() {
        return archive.search();
    }

    @Override
    public Optional<Set<SoundId>> sounds() {
        return archive.sounds();
    }

    /// What was spoken gets its words later, and other ones.
    static boolean isWritten(Message message) {
        return message.sender() == Sender.USER
                && message.voice().isEmpty()
                && !message.text().isBlank();
    }

    @Override
    public synchronized void forget(ConversationId id) {
        forgotten.put(id.value(), System.nanoTime());
        archive.forget(id);
    }

    @Override
    public List<Conversation> conversations() {
        return archive.conversations();
    }

    @Override
    public List<Message> messages(ConversationId id) {
        return archive.messages(id);
    }

    @Override
    public void put(Conversation conversation) {
        archive.put(conversation);
    }

    @Override
    public void flush() throws ArchiveException, InterruptedException {
        archive.flush();
    }

    @Override
    public Observable<Optional<ArchiveProblem>> problem() {
        return archive.problem();
    }

    @Override
    public void close() {
        archive.close();
    }
}
