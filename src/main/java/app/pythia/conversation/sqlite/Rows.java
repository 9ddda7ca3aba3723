package app.pythia.conversation.sqlite;

import app.pythia.conversation.Attention;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Listing;
import app.pythia.conversation.Standing;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Conversations as rows, in the order of the columns of [Statements].
final class Rows {
    private Rows() {}

    static void bind(PreparedStatement row, Conversation conversation) throws SQLException {
        row.setString(1, conversation.id().value());
        row.setString(2, conversation.title().orElse(null));
        row.setString(3, conversation.firstWords());
        row.setString(4, conversation.preview());
        row.setObject(5, Times.millis(conversation.startedAt()));
        row.setObject(6, Times.millis(conversation.attention().lastAt()));
        row.setInt(7, conversation.attention().unread());
        row.setObject(8, Times.millis(conversation.attention().pinnedAt()));
        row.setString(9, conversation.standing().listing().name());
        row.setString(10, conversation.standing().account());
        row.setObject(11, Times.millis(conversation.standing().mirroredAt()));
    }

    static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                new ConversationId(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                row.getString(4),
                instant(row, 5),
                new Attention(instant(row, 6), row.getInt(7), instant(row, 8)),
                new Standing(
                        MessageRow.constant(Listing.class, row.getString(9), Listing.UNLISTED),
                        row.getString(10),
                        instant(row, 11)));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Times.instant(millis);
    }
}
