package app.pythia.conversation.sqlite;

import app.pythia.conversation.ConversationId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The keys of messages, which grow with time: milliseconds times 1024, and what tells those of one
/// millisecond apart.
final class Moments {
    private static final int IN_A_MILLISECOND = 1024;

    /// Before every date: where undated messages of conversations without a date are.
    private static final long UNKNOWN = -(1L << 61);

    private static final int OF_ONE_TIME = 1 << 20;

    private final Prepared prepared;

    Moments(Prepared prepared) {
        this.prepared = prepared;
    }

    /// The first one of a time.
    static long from(long millis) {
        return millis * IN_A_MILLISECOND;
    }

    /// That of a message, which another message may have.
    ///
    /// @param before that of the message before it, if there is one
    long wanted(ConversationId id, @Nullable Long millis, OptionalLong before) throws SQLException {
        if (before.isPresent() && (millis == null || isAt(before.getAsLong(), millis))) {
            return before.getAsLong() + 1;
        }
        return millis == null ? beginning(id) : from(millis) + among(id, IN_A_MILLISECOND);
    }

    /// The next one that no message has; behind the message before it, if many are of one time.
    long free(long taken, OptionalLong before) throws SQLException {
        if (before.isPresent()
                && before.getAsLong() >= taken
                && before.getAsLong() - taken < OF_ONE_TIME) {
            return before.getAsLong() + 1;
        }
        PreparedStatement query = prepared.of(Statements.FREE_MOMENT);
        query.setLong(1, taken);
        return number(query).orElseThrow(() -> Failures.damage("a moment is taken by nobody"));
    }

    /// That of the message at a place of a conversation.
    OptionalLong at(ConversationId id, int position) throws SQLException {
        PreparedStatement query = prepared.of(Statements.MOMENT);
        query.setString(1, id.value());
        query.setInt(2, position);
        return number(query).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private long beginning(ConversationId id) throws SQLException {
        PreparedStatement query = prepared.of(Statements.BEGINNING);
        query.setString(1, id.value());
        Optional<Long> begun = number(query);
        return begun.isPresent()
                ? from(begun.get()) + among(id, IN_A_MILLISECOND)
                : UNKNOWN + (long) among(id, IN_A_MILLISECOND * IN_A_MILLISECOND) * OF_ONE_TIME;
    }

    /// So that conversations of one time seldom want the same.
    private static int among(ConversationId id, int places) {
        return Math.floorMod(id.hashCode() * 0x9E3779B9, places);
    }

    private static boolean isAt(long moment, long millis) {
        return Math.floorDiv(moment, IN_A_MILLISECOND) == millis;
    }

    private static Optional<Long> number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long value = row.getLong(1);
            return row.wasNull() ? Optional.empty() : Optional.of(value);
        }
    }
}
