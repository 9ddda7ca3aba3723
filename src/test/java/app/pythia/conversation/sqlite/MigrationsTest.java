package app.pythia.conversation.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.SearchQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String FIRST = "CREATE TABLE a (x TEXT);\nINSERT INTO a VALUES ('old');";
    private static final String SECOND =
            "ALTER TABLE a ADD COLUMN y TEXT; -- and its rows\nUPDATE a SET y = 'new';";
    private static final String FAILING = "UPDATE a SET x = 'gone';\nUPDATE nothing SET x = 1;";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        run(FIRST);
    }

    @Test
    void aStoreIsBroughtToTheNewestFormAndItsRowsStay() throws Exception {
        run(FIRST, SECOND);

        assertThat(text("SELECT x || y FROM a")).isEqualTo("oldnew");
        assertThat(text("PRAGMA user_version")).isEqualTo("2");
    }

    @Test
    void aStepThatFailsLeavesTheStoreAsItWas() throws Exception {
        assertThatThrownBy(() -> run(FIRST, FAILING)).isInstanceOf(SQLException.class);

        assertThat(text("SELECT x FROM a")).isEqualTo("old");
        assertThat(text("PRAGMA user_version")).isEqualTo("1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCopyOfWhatWasIsMadeBeforeForTheUserAlone() throws Exception {
        run(FIRST, SECOND);

        Path copy = folder.resolve("pythia.db.v1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            assertThat(Database.text(connection, "SELECT * FROM a")).isEqualTo("old");
            assertThat(Database.text(connection, "PRAGMA user_version")).isEqualTo("1");
        }
    }

    @Test
    void theNewestFormIsLeftAlone() throws Exception {
        byte[] before = Files.readAllBytes(file());
        run(FIRST);

        assertThat(file()).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.v*");
    }

    @Test
    void aNewerStoreIsRefused() {
        assertThatThrownBy(() -> run())
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        refused ->
                                assertThat(refused.problem())
                                        .isEqualTo(new ArchiveProblem.Newer(1)));
    }

    @Test
    void aVersionThatNoPythiaHasIsDamage() throws Exception {
        try (Connection connection = connection()) {
            Database.run(connection, "PRAGMA user_version = -1");
        }

        assertThatThrownBy(() -> run(FIRST))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        damaged -> assertThat(Failures.isDamage(damaged)).isTrue());
    }

    @Test
    void anOldSqliteIsRefusedAndBlamesNoFile() {
        assertThatThrownBy(() -> Database.requireVersion("3.51.2"))
                .isInstanceOfSatisfying(
                        SQLException.class, old -> assertThat(Failures.isDamage(old)).isFalse());
        assertThatCode(() -> Database.requireVersion("3.51.3")).doesNotThrowAnyException();
        assertThatCode(() -> Database.requireVersion("3.100.0")).doesNotThrowAnyException();
    }

    @Test
    void messagesOfTheFirstFormGetTheOrderOfTimeAndCanBeSearched() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        Path first = own.resolve("pythia.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + first)) {
            new Migrations(Migrations.all().scripts().subList(0, 1)).run(connection, first);
            Database.run(
                    connection,
                    "INSERT INTO conversation VALUES ('a', NULL, '', '', 5000), ('b', NULL, '', '',"
                            + " NULL)");
            for (String message :
                    List.of(
                            "'a', 0, 'a0', 'USER', 'word', NULL",
                            "'a', 1, 'a1', 'USER', 'word', 9000",
                            "'a', 2, 'a2', 'USER', 'word', NULL",
                            "'a', 3, 'a3', 'USER', 'word', 7000",
                            "'b', 0, 'b0', 'USER', 'word', NULL",
                            "'b', 1, 'b1', 'USER', '一个word', 8000",
                            "'b', 2, 'b2', 'USER', 'word', 9223372036854775807",
                            "'c', 0, 'c0', 'USER', 'wórd', 9000")) {
                Database.run(
                        connection,
                        "INSERT INTO message (conversation, position, id, sender, text, at, status)"
                                + " VALUES ("
                                + message
                                + ", 'COMPLETE')");
            }
        }
        try (Archive archive = SqliteArchive.open(own)) {
            assertThat(archive.search().find(SearchQuery.of("word"), 50))
                    .extracting(hit -> hit.message().value())
                    .containsExactly("b2", "c0", "a2", "a1", "b1", "a3", "a0", "b0");
            assertThat(archive.messages(new ConversationId("a")))
                    .extracting(message -> message.id().value())
                    .containsExactly("a0", "a1", "a2", "a3");
        }
        assertThat(first.resolveSibling("pythia.db.v1")).exists();
    }

    private void run(String... scripts) throws SQLException, ArchiveException {
        try (Connection connection = connection()) {
            new Migrations(List.of(scripts)).run(connection, file());
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = connection()) {
            return Database.text(connection, sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private Path file() {
        return folder.resolve("pythia.db");
    }
}
