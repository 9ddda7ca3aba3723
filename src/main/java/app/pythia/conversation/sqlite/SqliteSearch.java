package app.pythia.conversation.sqlite;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.SearchHit;
import app.pythia.conversation.SearchQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/// Search in the store, on a connection and a thread of its own: whoever asks can turn to something
/// else at once, and what was asked ends soon after.
final class SqliteSearch implements MessageSearch, AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("search").factory());
    private final SearchTables tables;

    SqliteSearch(SearchTables tables) {
        this.tables = tables;
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit)
            throws ArchiveException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Future<List<SearchHit>> finding = begin(query, limit);
        try {
            return finding.get();
        } catch (InterruptedException nobodyWaits) {
            finding.cancel(true);
            throw nobodyWaits;
        } catch (ExecutionException failed) {
            ArchiveProblem problem =
                    failed.getCause() instanceof SQLException unreadable
                            ? Failures.problem(unreadable)
                            : new ArchiveProblem.NotWritten();
            throw new ArchiveException(problem, failed.getCause());
        }
    }

    private Future<List<SearchHit>> begin(SearchQuery query, int limit) throws ArchiveException {
        try {
            return thread.submit(() -> tables.find(query, limit));
        } catch (RejectedExecutionException closed) {
            throw new ArchiveException(new ArchiveProblem.NotWritten(), closed);
        }
    }

    /// What is under way ends without a result.
    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        thread.close();
        tables.close();
    }
}
