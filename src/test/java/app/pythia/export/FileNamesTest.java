package app.pythia.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "'A/B: \"C\"?', 'A B C'",
        "'..', 'Pythia'",
        "'', 'Pythia'",
        "'CON', 'Pythia CON'",
        "'nul.txt', 'Pythia nul.txt'",
        "'com1', 'Pythia com1'",
        "'console', 'console'",
        "'a\u202Egnp.exe', 'a gnp.exe'",
        "'Ünï ☀ 日本 👩‍👧', 'Ünï ☀ 日本 👩‍👧'"
    })
    void areMadeSoThatEverySystemTakesThem(String text, String name) {
        assertThat(FileNames.cleaned(text, 100)).isEqualTo(name);
    }

    @Test
    void areCutBetweenLetters() {
        String name = FileNames.cleaned("🙂".repeat(100), 101);

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(100);
        assertThat(name).isEqualTo("🙂".repeat(25));
    }

    @Test
    void theEndingIsAddedOnce() {
        assertThat(FileNames.ending("a", "md")).isEqualTo("a.md");
        assertThat(FileNames.ending("a.MD", "md")).isEqualTo("a.MD");
    }
}
