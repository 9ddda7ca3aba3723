package app.pythia.conversation.sqlite;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tables, read and written. Used by one thread at a time.
///
/// It remembers the messages that it has read or written, so that only those are written that have
/// changed.
final class Tables implements AutoCloseable {
    private final Path folder;
    private final Connection connection;
    private final Map<ConversationId, List<Message>> known = new HashMap<>();

    Tables(Database database) {
        this.folder = database.folder();
        this.connection = database.connection();
    }

    List<Conversation> conversations() throws SQLException {
        List<Conversation> all = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(Statements.CONVERSATIONS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(Rows.conversation(rows));
            }
        }
        return all;
    }

    List<Message> messages(ConversationId id) throws SQLException {
        List<Message> there = known.get(id);
        if (there == null) {
            there = read(id);
            known.put(id, there);
        }
        return there;
    }

    /// Writes all of it, or nothing.
    void write(Changes changes) throws SQLException {
        boolean forgets = forgets(changes);
        Transaction.of(connection, () -> writeAll(changes));
        changes.forgotten().forEach(known::remove);
        known.putAll(changes.messages());
        if (forgets) {
            leaveNoTrace();
        }
    }

    private void writeAll(Changes changes) throws SQLException {
        for (ConversationId id : changes.forgotten()) {
            forget(id);
        }
        put(changes.conversations().values());
        for (var entry : changes.messages().entrySet()) {
            ConversationId id = entry.getKey();
            boolean gone = changes.forgotten().contains(id);
            put(id, gone ? List.of() : messages(id), entry.getValue());
        }
    }

    private boolean forgets(Changes changes) throws SQLException {
        boolean cuts = false;
        for (var entry : changes.messages().entrySet()) {
            cuts |= entry.getValue().size() < messages(entry.getKey()).size();
        }
        return cuts || !changes.forgotten().isEmpty();
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
        connection.close();
    }

    private List<Message> read(ConversationId id) throws SQLException {
        List<Message> all = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(Statements.MESSAGES)) {
            query.setString(1, id.value());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(Rows.message(rows));
                }
            }
        }
        return List.copyOf(all);
    }

    private void put(Collection<Conversation> conversations) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(Statements.PUT_CONVERSATION)) {
            for (Conversation conversation : conversations) {
                Rows.bind(row, conversation);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private void put(ConversationId id, List<Message> before, List<Message> now)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(Statements.PUT_MESSAGE)) {
            for (int at = 0; at < now.size(); at++) {
                if (at >= before.size() || !before.get(at).equals(now.get(at))) {
                    Rows.bind(row, id, at, now.get(at));
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
        if (now.size() < before.size()) {
            cut(id, now.size());
        }
    }

    private void forget(ConversationId id) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(Statements.FORGET_CONVERSATION)) {
            row.setString(1, id.value());
            row.executeUpdate();
        }
        cut(id, 0);
    }

    private void cut(ConversationId id, int from) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(Statements.CUT_MESSAGES)) {
            row.setString(1, id.value());
            row.setInt(2, from);
            row.executeUpdate();
        }
    }
}
