package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That a leak is caught, in whatever form it is planted.
class LeaksTest {
    private static final String KEY = "dlph_Canary+1/2";
    private static final String WORDS = "Knödel & co?";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    static Stream<String> forms() {
        return Stream.of(KEY, WORDS)
                .flatMap(secret ->
                        Stream.of(
                                secret,
                                base64("", secret),
                                base64("x", secret),
                                base64("xy", secret),
                                base64("xyz", secret),
                                Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(
                                                ("x" + secret).getBytes(StandardCharsets.UTF_8)),
                                hex().formatHex(secret.getBytes(StandardCharsets.UTF_8)),
                                hex().withUpperCase()
                                        .formatHex(secret.getBytes(StandardCharsets.UTF_8)),
                                URLEncoder.encode(secret, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsCaught(String form) throws IOException {
        Files.writeString(folder.resolve("pythia.log"), "before\n" + form + "; after");

        assertThat(hits()).isOne();
    }

    @Test
    void bothAreCaughtInTheFormOfStringsInMemory() throws IOException {
        Files.write(folder.resolve("dump"), WORDS.getBytes(StandardCharsets.UTF_16LE));

        assertThat(hits()).isOne();
    }

    @Test
    void eachMayBeWhereItBelongsAndTheOtherMayNot() throws IOException {
        Files.writeString(folder.resolve("api-key.secret"), KEY);
        Files.writeString(folder.resolve("pythia.db-wal"), WORDS);
        assertThat(hits()).isZero();
        Files.writeString(folder.resolve("api-key.secret"), WORDS);
        Files.writeString(folder.resolve("pythia.db-wal"), KEY);

        assertThat(hits()).isEqualTo(2);
    }

    @Test
    void whatIsInnocentIsNotCaught() throws IOException {
        Files.writeString(folder.resolve("pythia.log"), "dlph_ and Knödel, but not both");

        assertThat(hits()).isZero();
    }

    private int hits() throws IOException {
        return Leaks.search(folder, KEY, WORDS).hits().size();
    }

    private static HexFormat hex() {
        return HexFormat.of();
    }

    private static String base64(String before, String secret) {
        return Base64.getEncoder()
                .encodeToString((before + secret + " after").getBytes(StandardCharsets.UTF_8));
    }
}
