package app.pythia.conversation;

import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps nothing.
final class NoArchive implements Archive {
    private final Observable<Optional<ArchiveProblem>> problem = new Observable<>(Optional.empty());

    @Override
    public List<Conversation> conversations() {
        return List.of();
    }

    @Override
    public List<Message> messages(ConversationId id) {
        return List.of();
    }

    @Override
    public Optional<Set<SoundId>> sounds() {
        return Optional.empty();
    }

    @Override
    public void put(Conversation conversation) {}

    @Override
    public void put(ConversationId id, List<Message> messages) {}

    @Override
    public void forget(ConversationId id) {}

    @Override
    public void flush() {}

    @Override
    public Observable<Optional<ArchiveProblem>> problem() {
        return problem;
    }

    @Override
    public void close() {}
}
