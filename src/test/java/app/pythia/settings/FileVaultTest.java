package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.pythia.settings.KeyVault.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest {
    private static final Secret KEY = Secret.of("dlph_first");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void givesBackWhatItKeeps() throws Exception {
        vault().store(Entry.API_KEY, KEY);

        assertThat(vault().read(Entry.API_KEY)).contains(KEY);
        assertThat(vault().read(Entry.PROXY_PASSWORD)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanReadTheFile() throws Exception {
        vault().store(Entry.API_KEY, KEY);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewKeyTakesTheOldOnesPlace() throws Exception {
        vault().store(Entry.API_KEY, KEY);
        vault().store(Entry.API_KEY, Secret.of("dlph_second"));

        assertThat(file()).hasContent("dlph_second");
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void whatIsRemovedIsGone() throws Exception {
        vault().store(Entry.API_KEY, KEY);
        vault().remove(Entry.API_KEY);
        vault().remove(Entry.API_KEY);

        assertThat(file()).doesNotExist();
        assertThat(vault().read(Entry.API_KEY)).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldWithoutTheKey() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where the folder belongs");

        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> vault().store(Entry.API_KEY, KEY))
                .withMessage("REFUSED")
                .satisfies(it -> assertThat(String.valueOf(it.getCause())).doesNotContain("dlph_"));
    }

    private FileVault vault() {
        return new FileVault(folder.resolve("data"));
    }

    private Path file() {
        return folder.resolve("data").resolve("api-key.secret");
    }

    @Test
    void eachCloneHasItsOwnAndTheFirstOneItsOldOne() throws VaultException {
        Entry second = Entry.apiKey(new CloneId("c2"));
        vault().store(Entry.apiKey(CloneId.FIRST), KEY);
        vault().store(second, Secret.of("dlph_second"));

        assertThat(vault().read(Entry.API_KEY)).contains(KEY);
        assertThat(vault().read(second)).contains(Secret.of("dlph_second"));
        assertThat(second.id()).isEqualTo("api-key-c2");
        vault().remove(second);
        assertThat(vault().read(Entry.API_KEY)).contains(KEY);
        assertThat(vault().read(second)).isEmpty();
    }

    @Test
    void noNameLeadsElsewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry("../api-key"));
    }
}
