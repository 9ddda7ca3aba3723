package app.pythia.conversation.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.SearchHit;
import app.pythia.conversation.SearchQuery;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index is made of the messages: where it is damaged, they need not go with it.
class DamagedIndexTest {
    private static final ConversationId A = new ConversationId("a");
    private static final Message OLD = message("m1", "patience is a virtue");
    private static final Message NEW = message("m2", "virtue has its price");

    /// Its structure record (sqlite.org/fts5.html, "The %_data table").
    private static final String DAMAGE =
            "UPDATE message_index_data SET block = x'00000000ffffffffffffffff7f' WHERE id = 10";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @BeforeEach
    void keepOne() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            archive.put(A, List.of(OLD));
            archive.flush();
        }
    }

    @Test
    void isMadeAnewWhenSomethingIsWritten() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            run(DAMAGE);
            archive.put(A, List.of(OLD, NEW));
            archive.flush();

            assertThat(archive.problem().get()).isEmpty();
            assertThat(archive.search().find(SearchQuery.of("virtue"), 10))
                    .extracting(SearchHit::message)
                    .containsExactly(NEW.id(), OLD.id());
        }
    }

    @Test
    void whatPartsWordsIsMissedWhenTheStoreIsOpened() throws Exception {
        run(
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema"
                        + " SET sql = replace(sql, 'unicode61', 'enicode61')"
                        + " WHERE name = 'message_index'");
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            assertThat(archive.problem().get()).containsInstanceOf(ArchiveProblem.SetAside.class);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.NAME))) {
            for (String each : List.of(sql.split("; "))) {
                Database.run(connection, each);
            }
        }
    }

    private static Message message(String id, String text) {
        return Message.received(new MessageId(id), text, Optional.empty());
    }
}
