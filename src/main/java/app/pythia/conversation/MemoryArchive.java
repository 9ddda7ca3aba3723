package app.pythia.conversation;

import app.pythia.support.Observable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Keeps everything for as long as the program runs.
final class MemoryArchive implements Archive, MessageSearch {
    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final Map<ConversationId, List<Message>> messages = new LinkedHashMap<>();
    private final Observable<Optional<ArchiveProblem>> problem = new Observable<>(Optional.empty());

    @Override
    public synchronized List<Conversation> conversations() {
        return List.copyOf(conversations.values());
    }

    @Override
    public synchronized List<Message> messages(ConversationId id) {
        return List.copyOf(messages.getOrDefault(id, List.of()));
    }

    @Override
    public Optional<Set<SoundId>> sounds() {
        return Optional.empty();
    }

    @Override
    public synchronized void put(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
    }

    @Override
    public synchronized void put(ConversationId id, List<Message> all) {
        messages.put(id, new ArrayList<>(all));
    }

    @Override
    public synchronized void put(ConversationId id, int position, Message message) {
        List<Message> all = messages.computeIfAbsent(id, _ -> new ArrayList<>());
        if (position < all.size()) {
            all.set(position, message);
        } else {
            all.add(message);
        }
    }

    @Override
    public synchronized void forget(ConversationId id) {
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
    public MessageSearch search() {
        return this;
    }

    @Override
    public void close() {}

    /// A message and the time it counts as of.
    private record Timed(ConversationId conversation, Message message, Instant time) {}

    @Override
    public List<SearchHit> find(SearchQuery query, int limit) throws InterruptedException {
        Wanted wanted = Wanted.of(query.words());
        List<SearchHit> hits = new ArrayList<>();
        Iterator<Timed> left = newestFirst(query).iterator();
        while (hits.size() < limit) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!left.hasNext()) {
                return hits;
            }
            Timed next = left.next();
            if (wanted.isIn(next.message().text())) {
                hits.add(hit(next, wanted));
            }
        }
        return hits;
    }

    private synchronized List<Timed> newestFirst(SearchQuery query) {
        List<Timed> all = new ArrayList<>();
        messages.forEach((id, said) -> {
            if (query.within().map(id::equals).orElse(true)) {
                timed(id, said).filter(it -> matches(it, query)).forEach(all::add);
            }
        });
        all.sort(Comparator.comparing(Timed::time));
        return all.reversed();
    }

    private Stream<Timed> timed(ConversationId id, List<Message> said) {
        List<Timed> all = new ArrayList<>();
        Instant time =
                Optional.ofNullable(conversations.get(id))
                        .flatMap(Conversation::startedAt)
                        .orElse(Instant.MIN);
        for (Message message : said) {
            time = message.at().orElse(time);
            all.add(new Timed(id, message, time));
        }
        return all.stream();
    }

    private static boolean matches(Timed timed, SearchQuery query) {
        return query.by().map(timed.message().sender()::equals).orElse(true)
                && query.since().map(it -> !timed.time().isBefore(it)).orElse(true);
    }

    private static SearchHit hit(Timed found, Wanted wanted) {
        Message message = found.message();
        Excerpt excerpt = Excerpt.of(message.text(), wanted);
        return new SearchHit(
                found.conversation(),
                message.id(),
                message.sender(),
                message.at(),
                excerpt.text(),
                excerpt.marks());
    }
}
