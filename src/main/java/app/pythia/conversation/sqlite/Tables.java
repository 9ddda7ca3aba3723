package app.pythia.conversation.sqlite;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

/// The tables, written. Used by one thread at a time.
final class Tables implements AutoCloseable {
    private final Path folder;
    private final Connection connection;
    private final Prepared prepared;
    private final MessageTable messages;

    Tables(Database database) {
        this.folder = database.folder();
        this.connection = database.connection();
        this.prepared = new Prepared(connection);
        this.messages = new MessageTable(prepared);
    }

    /// Writes all of it, or nothing. An index that turns out to be damaged is made anew of the
    /// messages, which are what counts.
    void write(Changes changes) throws SQLException {
        try {
            writeAtOnce(changes);
        } catch (SQLException failed) {
            WordIndex.mend(connection, failed);
            writeAtOnce(changes);
        }
    }

    private void writeAtOnce(Changes changes) throws SQLException {
        AtomicBoolean takes = new AtomicBoolean();
        Transaction.of(connection, () -> takes.set(writeAll(changes)));
        if (takes.get()) {
            leaveNoTrace();
        }
    }

    /// Says whether something was taken away.
    private boolean writeAll(Changes changes) throws SQLException {
        boolean takes = !changes.forgotten().isEmpty();
        for (ConversationId id : changes.forgotten()) {
            forget(id);
        }
        put(changes.conversations().values());
        for (var entry : changes.messages().entrySet()) {
            takes |= entry.getValue().write(entry.getKey(), messages);
        }
        return takes;
    }

    /// What is deleted is overwritten in the file (`secure_delete`), but is still in the
    /// write-ahead log and in copies. A damaged file that was set aside stays: nobody knows what is
    /// in it.
    private void leaveNoTrace() throws SQLException {
        Database.text(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        try {
            Migrations.forgetCopies(folder);
        } catch (IOException kept) {
            throw new SQLException("a copy of an older store could not be deleted", kept);
        }
    }

    @Override
    public void close() throws SQLException {
        prepared.close();
        connection.close();
    }

    private void put(Collection<Conversation> conversations) throws SQLException {
        PreparedStatement row = prepared.of(Statements.PUT_CONVERSATION);
        for (Conversation conversation : conversations) {
            Rows.bind(row, conversation);
            row.addBatch();
        }
        row.executeBatch();
    }

    private void forget(ConversationId id) throws SQLException {
        PreparedStatement row = prepared.of(Statements.FORGET_CONVERSATION);
        row.setString(1, id.value());
        row.executeUpdate();
        messages.cut(id, 0);
    }
}
