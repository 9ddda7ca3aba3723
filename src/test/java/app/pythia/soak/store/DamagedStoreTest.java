package app.pythia.soak.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faults that are planted, and seen.
class DamagedStoreTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @BeforeEach
    void damage() throws IOException {
        Files.writeString(file(), "no store ".repeat(1000));
    }

    @Test
    void aStoreThatIsKeptAsideAndBegunAnewIsAsItShouldBe() throws Exception {
        assertThat(new DamagedStore(folder, SqliteArchive::open).fault(true)).isEmpty();
    }

    @Test
    void aDamagedFileThatIsThrownAwayIsCaught() throws Exception {
        assertThat(new DamagedStore(folder, this::throwingAway).fault(true))
                .hasValueSatisfying(fault -> assertThat(fault).contains("not kept aside"));
    }

    @Test
    void anArchiveThatForgetsIsCaught() throws Exception {
        assertThat(new DamagedStore(folder, _ -> Archive.none()).fault(false))
                .contains("what was written afterwards is lost");
    }

    @Test
    void rowsThatAreGoneWithoutAWordAreCaught() throws Exception {
        assertThat(new DamagedStore(folder, _ -> Archive.none()).fault(true))
                .contains("0 of 180 messages, and nothing is told");
    }

    @Test
    void aStoreThatIsRefusedIsCaught() throws Exception {
        assertThat(
                        new DamagedStore(
                                        folder,
                                        _ -> {
                                            throw new ArchiveException(
                                                    new ArchiveProblem.NotWritten(), null);
                                        })
                                .fault(true))
                .hasValueSatisfying(fault -> assertThat(fault).contains("refused"));
    }

    @Test
    void settingsThatAreNotKeptAreCaught() throws Exception {
        DamagedSettings forgetting =
                new DamagedSettings(folder, _ -> SettingsStore.inMemory(Settings.DEFAULT));
        Files.writeString(folder.resolve("settings.json"), "{}");

        assertThat(forgetting.fault(new SplittableRandom(1))).contains("settings are not kept");
    }

    private Archive throwingAway(Path where) throws ArchiveException {
        Archive archive = SqliteArchive.open(where);
        try {
            Files.deleteIfExists(where.resolve("pythia.db.bad"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    private Path file() {
        return folder.resolve(DamagedStore.FILE);
    }
}
