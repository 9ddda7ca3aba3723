package app.pythia.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "SOUND")
    void everyFormatIsWrittenToTheLetter(Format format) throws IOException {
        Path file = save(Talks.store(), format, Optional.empty());

        assertThat(Files.readString(file)).isEqualTo(golden("all." + format.ending()));
    }

    @Test
    void oneConversationIsWrittenAlone() throws IOException {
        Path file = save(Talks.store(), Format.TEXT, Optional.of(new ConversationId("nameless")));

        assertThat(Files.readString(file))
                .startsWith("Und auf Deutsch? 日本語も? 🙂\nWith The Guide")
                .doesNotContain("raise");
    }

    private Path save(ConversationStore store, Format format, Optional<ConversationId> only)
            throws IOException {
        Path file = folder.resolve("out." + format.ending());
        new Exporter(
                        store,
                        Talks.sounds(),
                        InstantSource.fixed(Talks.NOW),
                        ZoneOffset.UTC,
                        new PlainFileWords())
                .save(new Order(only, format, "The Guide", file), _ -> {});
        return file;
    }

    private static String golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
