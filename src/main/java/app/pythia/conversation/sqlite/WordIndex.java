package app.pythia.conversation.sqlite;

import app.pythia.conversation.ConversationId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of what messages say. It is told of each change by a statement of its own: triggers
/// would make FTS5 write what it gathers to the disk at every row. Used by one thread at a time.
final class WordIndex {
    private static final int MANY = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(WordIndex.class);

    private final Prepared prepared;

    /// Makes it anew of the messages, which are what counts, if it is what a failure tells of.
    ///
    /// @throws SQLException the same failure, if it is of something else
    static void mend(Connection connection, SQLException failed) throws SQLException {
        if (!Failures.showsDamage(failed)) {
            throw failed;
        }
        LOG.warn("The index of words is damaged, and is made anew", failed);
        Transaction.of(connection, () -> Database.run(connection, Statements.MEND_INDEX));
    }

    WordIndex(Prepared prepared) {
        this.prepared = prepared;
    }

    void add(long moment, String words) throws SQLException {
        tell(Statements.ADD_WORDS, moment, words);
    }

    /// Adds those of a conversation's messages from a place on.
    void addFrom(ConversationId id, int position) throws SQLException {
        PreparedStatement statement = prepared.of(Statements.ADD_ALL_WORDS);
        statement.setString(1, id.value());
        statement.setInt(2, position);
        statement.executeUpdate();
    }

    /// @param words as they were added
    void remove(long moment, String words) throws SQLException {
        set(Statements.SECURE_DELETE, 1);
        tell(Statements.REMOVE_WORDS, moment, words);
        set(Statements.SECURE_DELETE, 0);
    }

    /// Removes those of a conversation's messages from a place on, and leaves nothing of them.
    void cut(ConversationId id, int from) throws SQLException {
        if (isMuch(id, from)) {
            removeAll(id, from);
            prepared.of(Statements.OPTIMIZE).executeUpdate();
        } else {
            set(Statements.SECURE_DELETE, 1);
            removeAll(id, from);
            set(Statements.SECURE_DELETE, 0);
        }
    }

    /// To take each word out of its place takes longer then than to write all the others anew.
    private boolean isMuch(ConversationId id, int from) throws SQLException {
        PreparedStatement query = prepared.of(Statements.LAST_POSITION);
        query.setString(1, id.value());
        try (ResultSet row = query.executeQuery()) {
            return row.next() && row.getInt(1) - from > MANY;
        }
    }

    private void set(String sql, int value) throws SQLException {
        PreparedStatement statement = prepared.of(sql);
        statement.setInt(1, value);
        statement.executeUpdate();
    }

    private void removeAll(ConversationId id, int from) throws SQLException {
        PreparedStatement query = prepared.of(Statements.WORDS);
        query.setString(1, id.value());
        query.setInt(2, from);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tell(Statements.REMOVE_WORDS, rows.getLong(1), rows.getString(2));
            }
        }
    }

    private void tell(String sql, long moment, String words) throws SQLException {
        PreparedStatement statement = prepared.of(sql);
        statement.setLong(1, moment);
        statement.setString(2, words);
        statement.executeUpdate();
    }
}
