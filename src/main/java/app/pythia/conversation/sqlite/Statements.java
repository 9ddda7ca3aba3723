package app.pythia.conversation.sqlite;

/// The statements on the tables of `1.sql`.
final class Statements {
    private static final String MESSAGE_COLUMNS =
            "conversation, position, id, sender, text, at, status, voice_ms, voice_peaks, sound,"
                    + " extra";

    static final String CONVERSATIONS =
            "SELECT id, title, first_words, preview, started_at FROM conversation";

    static final String PUT_CONVERSATION =
            "INSERT OR REPLACE INTO conversation (id, title, first_words, preview, started_at)"
                    + " VALUES (?, ?, ?, ?, ?)";

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

    private Statements() {}
}
