package app.pythia.conversation;

import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Another archive, and which conversations were read from it whole.
record CountedArchive(Archive archive, List<ConversationId> read) implements Archive {

    @Override
    public List<Conversation> conversations() {
        return archive.conversations();
    }

    @Override
    public List<Message> messages(ConversationId id) {
        read.add(id);
        return archive.messages(id);
    }

    @Override
    public List<Message> newest(ConversationId id, int most) {
        return archive.newest(id, most);
    }

    @Override
    public Optional<Set<SoundId>> sounds() {
        return archive.sounds();
    }

    @Override
    public void put(Conversation conversation) {
        archive.put(conversation);
    }

    @Override
    public void put(ConversationId id, List<Message> messages) {
        archive.put(id, messages);
    }

    @Override
    public void put(ConversationId id, int position, Message message) {
        archive.put(id, position, message);
    }

    @Override
    public MessageSearch search() {
        return archive.search();
    }

    @Override
    public void forget(ConversationId id) {
        archive.forget(id);
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
