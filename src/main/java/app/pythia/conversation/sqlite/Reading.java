package app.pythia.conversation.sqlite;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.SoundId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tables, read: on a connection of its own, so that nobody who reads waits for what is being
/// written.
final class Reading implements AutoCloseable {
    private final Connection connection;
    private final Prepared prepared;
    private final MessageTable messages;

    Reading(Connection connection) {
        this.connection = connection;
        this.prepared = new Prepared(connection);
        this.messages = new MessageTable(prepared);
    }

    synchronized List<Conversation> conversations() throws SQLException {
        PreparedStatement query = prepared.of(Statements.CONVERSATIONS);
        List<Conversation> all = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(Rows.conversation(rows));
            }
        }
        return all;
    }

    synchronized List<Message> messages(ConversationId id) throws SQLException {
        return messages.read(id);
    }

    synchronized MessageTable.Newest newest(ConversationId id, int most) throws SQLException {
        return messages.newest(id, most);
    }

    /// The names of all sounds that messages have.
    synchronized Set<SoundId> sounds() throws SQLException {
        Set<SoundId> all = new HashSet<>();
        try (ResultSet rows = prepared.of(Statements.SOUNDS).executeQuery()) {
            while (rows.next()) {
                all.add(new SoundId(rows.getString(1)));
            }
        }
        return all;
    }

    @Override
    public synchronized void close() throws SQLException {
        prepared.close();
        connection.close();
    }
}
