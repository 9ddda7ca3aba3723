package app.pythia.conversation.sqlite;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What has come of one conversation's messages: all of them, if they were given, and single ones
/// since. Not safe for use by several threads.
final class Edit {
    private Optional<List<Message>> all = Optional.empty();
    private final NavigableMap<Integer, Message> single = new TreeMap<>();

    void put(List<Message> messages) {
        all = Optional.of(messages);
        single.clear();
    }

    void put(int position, Message message) {
        single.put(position, message);
    }

    /// Whether what was there before does not count.
    boolean isWhole() {
        return all.isPresent();
    }

    Edit copy() {
        Edit copy = new Edit();
        copy.all = all;
        copy.single.putAll(single);
        return copy;
    }

    /// What comes of the messages that were there before.
    List<Message> on(List<Message> before) {
        return on(0, before);
    }

    /// What comes of the last of the messages that were there before.
    ///
    /// @param first the place of the first of them
    List<Message> on(int first, List<Message> before) {
        List<Message> now = new ArrayList<>(all.orElse(before));
        int offset = isWhole() ? 0 : first;
        for (Map.Entry<Integer, Message> entry : single.tailMap(offset, true).entrySet()) {
            int place = entry.getKey() - offset;
            if (place < now.size()) {
                now.set(place, entry.getValue());
            } else {
                now.add(entry.getValue());
            }
        }
        return List.copyOf(now);
    }

    /// Puts what is older beneath.
    void putBeneath(Edit older) {
        if (!isWhole()) {
            all = older.all;
            older.single.forEach(single::putIfAbsent);
        }
    }

    /// Writes it; says whether messages were taken away.
    boolean write(ConversationId id, MessageTable table) throws SQLException {
        boolean takes = all.isPresent() && table.put(id, all.get()) > 0;
        for (Map.Entry<Integer, Message> entry : single.entrySet()) {
            table.put(id, entry.getKey(), entry.getValue());
        }
        return takes;
    }
}
