package app.pythia.ui.search;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.SearchHit;
import app.pythia.conversation.SearchQuery;
import app.pythia.support.Observable;
import app.pythia.ui.search.Found.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Searches on a thread of its own, for one thing at a time: what is asked next ends what was asked
/// before. Asked on any thread; what it has found is set on the search's.
final class Lookup implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lookup.class);

    private final MessageSearch search;
    private final int most;
    private final Observable<Found> found = new Observable<>(new Found.NothingAsked());
    private @Nullable Thread running;

    /// @param most how many messages are given at most
    Lookup(MessageSearch search, int most) {
        this.search = search;
        this.most = most;
    }

    /// What the last search that came to its end has found.
    Observable<Found> found() {
        return found;
    }

    synchronized void look(SearchQuery query) {
        stop();
        Thread next = Thread.ofVirtual().name("search").unstarted(() -> run(query));
        running = next;
        next.start();
    }

    /// Nothing is asked for any more.
    synchronized void forget() {
        stop();
        found.set(new Found.NothingAsked());
    }

    /// Ends what is under way.
    @Override
    public synchronized void close() {
        stop();
    }

    private void stop() {
        if (running != null) {
            running.interrupt();
            running = null;
        }
    }

    private void run(SearchQuery query) {
        try {
            List<SearchHit> hits = search.find(query, most + 1);
            tell(
                    hits.size() > most
                            ? new Found.Hits(hits.subList(0, most), Extent.NEWEST)
                            : new Found.Hits(hits, Extent.ALL));
        } catch (InterruptedException another) {
            // Nobody waits for it any more.
        } catch (ArchiveException unreadable) {
            LOG.warn("Messages could not be searched", unreadable);
            tell(new Found.Failed());
        }
    }

    private synchronized void tell(Found now) {
        if (Thread.currentThread().equals(running)) {
            running = null;
            found.set(now);
        }
    }
}
