package app.pythia.conversation.sqlite;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// The table of messages. Only those are written that have changed. Used by one thread at a time.
final class MessageTable {
    /// More are written anew from the first of them on, as the index has it easier then.
    private static final int MANY = 5_000;

    private final Prepared prepared;
    private final Moments moments;
    private final WordIndex index;

    MessageTable(Prepared prepared) {
        this.prepared = prepared;
        this.moments = new Moments(prepared);
        this.index = new WordIndex(prepared);
    }

    List<Message> read(ConversationId id) throws SQLException {
        List<Message> all = new ArrayList<>();
        try (ResultSet rows = rows(id)) {
            while (rows.next()) {
                all.add(MessageRow.read(rows, 1).message());
            }
        }
        return List.copyOf(all);
    }

    /// The last ones.
    ///
    /// @param first the place of the oldest of them
    record Newest(int first, List<Message> messages) {
        static final Newest NONE = new Newest(0, List.of());
    }

    Newest newest(ConversationId id, int most) throws SQLException {
        PreparedStatement query = prepared.of(Statements.NEWEST_MESSAGES);
        query.setString(1, id.value());
        query.setInt(2, most);
        List<Message> newestFirst = new ArrayList<>();
        int first = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                newestFirst.add(MessageRow.read(rows, 1).message());
                first = rows.getInt(10);
            }
        }
        return new Newest(first, List.copyOf(newestFirst.reversed()));
    }

    /// Makes these a conversation's messages.
    ///
    /// @return how many were taken away behind them
    int put(ConversationId id, List<Message> messages) throws SQLException {
        List<Integer> others = new ArrayList<>();
        int count = compare(id, messages, others);
        int before = others.size() > MANY ? others.getFirst() : Math.min(count, messages.size());
        if (before < count) {
            var _ = cut(id, before);
        }
        for (int position : others) {
            if (position < before) {
                put(id, position, MessageRow.of(messages.get(position)));
            }
        }
        OptionalLong last = OptionalLong.empty();
        for (int position = before; position < messages.size(); position++) {
            last = OptionalLong.of(add(id, position, MessageRow.of(messages.get(position)), last));
        }
        if (before < messages.size()) {
            index.addFrom(id, before);
        }
        return Math.max(0, count - messages.size());
    }

    /// Makes this one of a conversation's messages, or the next one.
    void put(ConversationId id, int position, Message message) throws SQLException {
        put(id, position, MessageRow.of(message));
    }

    /// Takes a conversation's messages away from a place on.
    ///
    /// @return how many
    int cut(ConversationId id, int from) throws SQLException {
        index.cut(id, from);
        PreparedStatement statement = prepared.of(Statements.CUT_MESSAGES);
        statement.setString(1, id.value());
        statement.setInt(2, from);
        return statement.executeUpdate();
    }

    /// Says how many are there.
    ///
    /// @param others is given the places of those that are there and are others
    private int compare(ConversationId id, List<Message> messages, List<Integer> others)
            throws SQLException {
        int position = 0;
        try (ResultSet rows = rows(id)) {
            while (rows.next()) {
                if (position < messages.size()
                        && !MessageRow.read(rows, 1)
                                .equals(MessageRow.of(messages.get(position)))) {
                    others.add(position);
                }
                position++;
            }
        }
        return position;
    }

    private ResultSet rows(ConversationId id) throws SQLException {
        PreparedStatement query = prepared.of(Statements.MESSAGES);
        query.setString(1, id.value());
        return query.executeQuery();
    }

    /// One that is there.
    ///
    /// @param words what is searched of it
    private record Kept(long moment, String words, MessageRow row) {}

    /// One that moves in time is another row.
    private void put(ConversationId id, int position, MessageRow now) throws SQLException {
        Optional<Kept> before = kept(id, position);
        if (before.isEmpty()) {
            index.add(add(id, position, now, OptionalLong.empty()), now.words());
        } else if (Objects.equals(before.get().row().at(), now.at())) {
            change(id, position, before.get(), now);
        } else {
            remove(id, position, before.get());
            index.add(add(id, position, now, OptionalLong.empty()), now.words());
        }
    }

    private Optional<Kept> kept(ConversationId id, int position) throws SQLException {
        PreparedStatement query = prepared.of(Statements.MESSAGE);
        query.setString(1, id.value());
        query.setInt(2, position);
        try (ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new Kept(row.getLong(10), row.getString(11), MessageRow.read(row, 1)))
                    : Optional.empty();
        }
    }

    private void change(ConversationId id, int position, Kept before, MessageRow now)
            throws SQLException {
        if (before.row().equals(now)) {
            return;
        }
        boolean sameWords = before.row().text().equals(now.text());
        PreparedStatement statement =
                prepared.of(sameWords ? Statements.CHANGE_MESSAGE : Statements.CHANGE_WORDS);
        now.bind(statement, 1);
        statement.setString(11, id.value());
        statement.setInt(12, position);
        statement.executeUpdate();
        if (!sameWords) {
            index.remove(before.moment(), before.words());
            index.add(before.moment(), now.words());
        }
    }

    private void remove(ConversationId id, int position, Kept before) throws SQLException {
        index.remove(before.moment(), before.words());
        PreparedStatement statement = prepared.of(Statements.REMOVE_MESSAGE);
        statement.setString(1, id.value());
        statement.setInt(2, position);
        statement.executeUpdate();
    }

    /// Adds one, not to the index yet, and gives its moment.
    ///
    /// @param last the moment of the message before, if it is known already
    private long add(ConversationId id, int position, MessageRow row, OptionalLong last)
            throws SQLException {
        OptionalLong before =
                last.isPresent() || position == 0 ? last : moments.at(id, position - 1);
        PreparedStatement statement = prepared.of(Statements.ADD_MESSAGE);
        row.bind(statement, 4);
        statement.setString(2, id.value());
        statement.setInt(3, position);
        long moment = moments.wanted(id, row.at(), before);
        statement.setLong(1, moment);
        while (statement.executeUpdate() == 0) {
            moment = moments.free(moment, before);
            statement.setLong(1, moment);
        }
        return moment;
    }
}
