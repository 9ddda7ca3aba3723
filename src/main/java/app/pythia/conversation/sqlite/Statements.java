package app.pythia.conversation.sqlite;

import java.util.List;

/// The statements on the tables.
final class Statements {
    private static final String MESSAGE_COLUMNS =
            "conversation, position, id, sender, text, at, status, voice_ms, voice_peaks, sound,"
                    + " extra";

    private static final String CONVERSATION_COLUMNS =
            "id, title, first_words, preview, started_at, last_at, unread, pinned_at, listing,"
                    + " account, mirrored_at";

    static final String CONVERSATIONS = "SELECT " + CONVERSATION_COLUMNS + " FROM conversation";

    static final String PUT_CONVERSATION =
            "INSERT OR REPLACE INTO conversation ("
                    + CONVERSATION_COLUMNS
                    + ")"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String FORGET_CONVERSATION = "DELETE FROM conversation WHERE id = ?";

    static final String MESSAGES =
            "SELECT " + MESSAGE_COLUMNS + " FROM message WHERE conversation = ? ORDER BY position";

    static final String PUT_MESSAGE =
            "INSERT OR REPLACE INTO message ("
                    + MESSAGE_COLUMNS
                    + ")"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String CUT_MESSAGES =
            "DELETE FROM message WHERE conversation = ? AND position >= ?";

    /// A conversation of which messages are missing, if there is one.
    static final String BADLY_NUMBERED =
            "SELECT conversation FROM message GROUP BY conversation"
                    + " HAVING count(*) <> max(position) + 1 OR min(position) <> 0 LIMIT 1";

    /// All that are used: whether a store can be used is whether it knows what they name.
    static final List<String> ALL =
            List.of(
                    CONVERSATIONS,
                    PUT_CONVERSATION,
                    FORGET_CONVERSATION,
                    MESSAGES,
                    PUT_MESSAGE,
                    CUT_MESSAGES);

    private Statements() {}
}
