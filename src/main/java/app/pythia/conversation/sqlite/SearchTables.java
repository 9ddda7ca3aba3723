package app.pythia.conversation.sqlite;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Excerpt;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Phrase;
import app.pythia.conversation.SearchHit;
import app.pythia.conversation.SearchQuery;
import app.pythia.conversation.Sender;
import app.pythia.conversation.Wanted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The search index, read. Used by one thread at a time; it stops where that is interrupted.
final class SearchTables implements AutoCloseable {
    private static final int CACHE_KIBIBYTES = 8 << 10;

    private final Connection connection;
    private final Prepared prepared;

    SearchTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.prepared = new Prepared(connection);
        Database.run(connection, "PRAGMA cache_size = -" + CACHE_KIBIBYTES);
        Interruption.endsWorkOn(connection);
    }

    List<SearchHit> find(SearchQuery query, int limit) throws SQLException {
        Wanted wanted = Wanted.of(query.words());
        if (wanted.phrases().isEmpty() || limit <= 0) {
            return List.of();
        }
        Span span = span(query);
        PreparedStatement statement = prepared.of(Statements.FIND);
        statement.setString(1, expression(wanted));
        statement.setLong(2, span.from());
        statement.setLong(3, span.to());
        statement.setString(4, query.within().map(ConversationId::value).orElse(null));
        statement.setString(5, query.by().map(Sender::name).orElse(null));
        statement.setInt(6, limit);
        return hits(statement, wanted);
    }

    private record Span(long from, long to) {}

    private Span span(SearchQuery query) throws SQLException {
        long since = query.since().map(Times::millis).map(Moments::from).orElse(Long.MIN_VALUE);
        if (query.within().isEmpty()) {
            return new Span(since, Long.MAX_VALUE);
        }
        PreparedStatement statement = prepared.of(Statements.SPAN);
        statement.setString(1, query.within().get().value());
        try (ResultSet row = statement.executeQuery()) {
            return new Span(Math.max(since, row.getLong(1)), row.getLong(2));
        }
    }

    /// In FTS5's language: phrases in quotes, one after the other, are all required. Their words
    /// hold no quotes.
    static String expression(Wanted wanted) {
        return wanted.phrases().stream()
                .map(SearchTables::expression)
                .collect(Collectors.joining(" "));
    }

    private static String expression(Phrase phrase) {
        return '"' + String.join(" ", phrase.words()) + '"' + (phrase.isBegun() ? " *" : "");
    }

    private static List<SearchHit> hits(PreparedStatement statement, Wanted wanted)
            throws SQLException {
        List<SearchHit> hits = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                hits.add(hit(rows, wanted));
            }
        }
        return hits;
    }

    private static SearchHit hit(ResultSet row, Wanted wanted) throws SQLException {
        Excerpt excerpt = Excerpt.of(row.getString(5), wanted);
        long at = row.getLong(4);
        return new SearchHit(
                new ConversationId(row.getString(1)),
                new MessageId(row.getString(2)),
                MessageRow.constant(Sender.class, row.getString(3), Sender.CLONE),
                Times.instant(row.wasNull() ? null : at),
                excerpt.text(),
                excerpt.marks());
    }

    @Override
    public void close() throws SQLException {
        prepared.close();
        connection.close();
    }
}
