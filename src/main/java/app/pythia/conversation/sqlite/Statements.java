package app.pythia.conversation.sqlite;

import java.util.List;

/// The statements on the tables of the newest form.
final class Statements {
    /// Those of [MessageRow].
    static final String MESSAGE_COLUMNS =
            "id, sender, text, at, status, voice_ms, voice_peaks, sound, extra";

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

    /// When a conversation begins.
    static final String BEGINNING = "SELECT started_at FROM conversation WHERE id = ?";

    static final String MESSAGES =
            "SELECT " + MESSAGE_COLUMNS + " FROM message WHERE conversation = ? ORDER BY position";

    /// The last ones first, each followed by its place.
    static final String NEWEST_MESSAGES =
            "SELECT "
                    + MESSAGE_COLUMNS
                    + ", position FROM message WHERE conversation = ?"
                    + " ORDER BY position DESC LIMIT ?";

    static final String SOUNDS = "SELECT DISTINCT sound FROM message WHERE sound IS NOT NULL";

    /// One, then its moment and what is searched of it.
    static final String MESSAGE =
            "SELECT "
                    + MESSAGE_COLUMNS
                    + ", moment, coalesce(words, text)"
                    + " FROM message WHERE conversation = ? AND position = ?";

    /// What is searched of a conversation's messages from a place on.
    static final String WORDS =
            "SELECT moment, coalesce(words, text) FROM message"
                    + " WHERE conversation = ? AND position >= ?";

    static final String LAST_POSITION = "SELECT max(position) FROM message WHERE conversation = ?";

    /// Whether words that go are taken out of the index at once, or only when it is next put in
    /// order (sqlite.org/fts5.html, "The 'secure-delete' Configuration Option"). What was gathered
    /// is written before. While it is on, an index is written that SQLite before 3.42 cannot read.
    static final String SECURE_DELETE =
            "INSERT INTO message_index (message_index, rank) VALUES ('secure-delete', ?)";

    static final String OPTIMIZE = "INSERT INTO message_index (message_index) VALUES ('optimize')";

    /// Makes the index anew, of what the messages say.
    static final String MEND_INDEX = "INSERT INTO message_index (message_index) VALUES ('rebuild')";

    static final String ADD_WORDS = "INSERT INTO message_index (rowid, words) VALUES (?, ?)";

    static final String ADD_ALL_WORDS = "INSERT INTO message_index (rowid, words) " + WORDS;

    static final String REMOVE_WORDS =
            "INSERT INTO message_index (message_index, rowid, words) VALUES ('delete', ?, ?)";

    static final String MOMENT =
            "SELECT moment FROM message WHERE conversation = ? AND position = ?";

    /// The next moment behind one that is taken.
    static final String FREE_MOMENT =
            "SELECT moment + 1 FROM message AS this WHERE moment >= ? AND NOT EXISTS"
                    + " (SELECT 1 FROM message AS next WHERE next.moment = this.moment + 1)"
                    + " ORDER BY moment LIMIT 1";

    /// Adds nothing if the moment is taken.
    static final String ADD_MESSAGE =
            "INSERT INTO message (moment, conversation, position, "
                    + MESSAGE_COLUMNS
                    + ", words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (moment) DO NOTHING";

    /// Leaves its time and its words alone.
    static final String CHANGE_MESSAGE =
            "UPDATE message SET id = ?1, sender = ?2, status = ?5, voice_ms = ?6,"
                    + " voice_peaks = ?7, sound = ?8, extra = ?9"
                    + " WHERE conversation = ?11 AND position = ?12";

    /// Leaves its time alone.
    static final String CHANGE_WORDS =
            "UPDATE message SET id = ?1, sender = ?2, text = ?3, status = ?5, voice_ms = ?6,"
                    + " voice_peaks = ?7, sound = ?8, extra = ?9, words = ?10"
                    + " WHERE conversation = ?11 AND position = ?12";

    static final String REMOVE_MESSAGE =
            "DELETE FROM message WHERE conversation = ? AND position = ?";

    static final String CUT_MESSAGES =
            "DELETE FROM message WHERE conversation = ? AND position >= ?";

    /// The first and the last moment of a conversation.
    static final String SPAN =
            "SELECT min(moment), max(moment) FROM message WHERE conversation = ?";

    /// What is found by words, between two moments, newest first. `CROSS` keeps SQLite from looking
    /// into the table of messages first.
    static final String FIND =
            "SELECT conversation, id, sender, at, text FROM message_index CROSS JOIN message"
                    + " ON message.moment = message_index.rowid"
                    + " WHERE message_index MATCH ?1 AND message_index.rowid >= ?2"
                    + " AND message_index.rowid <= ?3"
                    + " AND (?4 IS NULL OR conversation = ?4) AND (?5 IS NULL OR sender = ?5)"
                    + " ORDER BY message_index.rowid DESC LIMIT ?6";

    /// A conversation of which messages are missing, if there is one.
    static final String BADLY_NUMBERED =
            "SELECT conversation FROM message GROUP BY conversation"
                    + " HAVING count(*) <> max(position) + 1 OR min(position) <> 0 LIMIT 1";

    /// How many messages there are, each looked up by its place: that no place leads nowhere is not
    /// what `quick_check` looks at (sqlite.org/pragma.html).
    static final String EACH_BY_PLACE =
            "SELECT count(length(status)) FROM message INDEXED BY sqlite_autoindex_message_1"
                    + " WHERE conversation >= ''";

    /// Looks for a word, so that what parts words is made: that is not done before it is needed.
    static final String ANY_WORD =
            "SELECT rowid FROM message_index WHERE message_index MATCH 'a' LIMIT 1";

    /// All that are used: whether a store can be used is whether it knows what they name.
    static final List<String> ALL =
            List.of(
                    CONVERSATIONS,
                    PUT_CONVERSATION,
                    FORGET_CONVERSATION,
                    BEGINNING,
                    MESSAGES,
                    NEWEST_MESSAGES,
                    SOUNDS,
                    MESSAGE,
                    WORDS,
                    ADD_WORDS,
                    ADD_ALL_WORDS,
                    REMOVE_WORDS,
                    LAST_POSITION,
                    SECURE_DELETE,
                    OPTIMIZE,
                    MOMENT,
                    FREE_MOMENT,
                    ADD_MESSAGE,
                    CHANGE_MESSAGE,
                    CHANGE_WORDS,
                    REMOVE_MESSAGE,
                    CUT_MESSAGES,
                    SPAN,
                    FIND);

    private Statements() {}
}
