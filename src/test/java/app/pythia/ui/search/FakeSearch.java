package app.pythia.ui.search;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Mark;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.SearchHit;
import app.pythia.conversation.SearchQuery;
import app.pythia.conversation.Sender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Finds what a test says, and blocks on words that say so.
final class FakeSearch implements MessageSearch {
    static final String SLOW = "slow";
    static final String BROKEN = "broken";

    final BlockingQueue<SearchQuery> asked = new LinkedBlockingQueue<>();
    final CountDownLatch interrupted = new CountDownLatch(1);
    private volatile List<SearchHit> hits = List.of();

    void finds(List<SearchHit> messages) {
        hits = messages;
    }

    SearchQuery awaitAsked() throws InterruptedException {
        SearchQuery query = asked.poll(10, TimeUnit.SECONDS);
        if (query == null) {
            throw new AssertionError("nothing is asked");
        }
        return query;
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit)
            throws ArchiveException, InterruptedException {
        asked.add(query);
        if (query.words().equals(SLOW)) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ended) {
                interrupted.countDown();
                throw ended;
            }
        }
        if (query.words().equals(BROKEN)) {
            throw new ArchiveException(new ArchiveProblem.NotWritten(), null);
        }
        return List.copyOf(hits).subList(0, Math.min(limit, hits.size()));
    }

    static List<SearchHit> hits(ConversationId in, int count) {
        List<SearchHit> hits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hits.add(
                    new SearchHit(
                            in,
                            new MessageId("m" + i),
                            Sender.CLONE,
                            Optional.of(Instant.EPOCH),
                            "ask early",
                            List.of(new Mark(0, 3))));
        }
        return hits;
    }
}
