package app.pythia.soak.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.settings.SettingsStore;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What is kept on the disk, with anything in it: read again what was once found, from the folders
/// of `StoresFuzzTestInputs`; with JAZZER_FUZZ=1, looks for more.
class StoresFuzzTest {
    @SuppressWarnings("NullAway.Init") // Made before every test.
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createTempDirectory("stores");
    }

    @AfterEach
    void end() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @FuzzTest
    void settings(byte[] file) throws IOException {
        Files.write(folder.resolve("settings.json"), file);

        try (SettingsStore store = SettingsStore.open(folder)) {
            store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("me@a.example"))));
        }
        assertThat(SettingsStore.peek(folder).own().userEmail()).contains("me@a.example");
    }

    @FuzzTest
    void store(byte[] file) throws Exception {
        Files.write(folder.resolve(DamagedStore.FILE), file);

        assertThat(new DamagedStore(folder, SqliteArchive::open).fault(false)).isEmpty();
    }

    /// Any text, or bytes that are none, in every column of a message that may hold them.
    @FuzzTest
    void row(byte[] value) throws Exception {
        SqliteArchive.open(folder).close();
        put(value);

        try (Archive archive = SqliteArchive.open(folder)) {
            for (Conversation conversation : archive.conversations()) {
                assertThat(archive.messages(conversation.id())).hasSize(1);
            }
            assertThat(archive.conversations()).hasSize(1);
            assertThat(archive.problem().get()).isEmpty();
        } catch (ArchiveException refused) {
            throw new AssertionError(refused);
        }
    }

    private void put(byte[] value) throws SQLException {
        String text = new String(value, StandardCharsets.UTF_8);
        long number = value.length == 0 ? 0 : (long) value[0] << 56 | value.length;
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(DamagedStore.FILE))) {
            insert(
                    connection,
                    "INSERT INTO conversation (id, title, first_words, preview, started_at, last_at,"
                            + " unread, pinned_at, listing, account, mirrored_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    List.of(
                            text, text, text, text, number, number, number, number, text, text,
                            number));
            insert(
                    connection,
                    "INSERT INTO message (conversation, position, id, sender, text, at, status,"
                            + " voice_ms, voice_peaks, sound, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    List.of(text, 0, text, text, text, number, text, number, value, text, text));
        }
    }

    private static void insert(Connection connection, String sql, List<Object> values)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.size(); at++) {
                row.setObject(at + 1, values.get(at));
            }
            row.executeUpdate();
        }
    }
}
