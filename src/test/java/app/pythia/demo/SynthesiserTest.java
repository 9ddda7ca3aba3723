package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesiserTest {
    private static final Synthesiser SYNTHESISER = new Synthesiser();

    @ParameterizedTest
    @ValueSource(ints = {16_000, 24_000, 44_100, 48_000})
    void speaksAtAnyRate(int rate) throws IOException {
        byte[] pcm = spoken("This is how you sound.", rate);

        Speech.assertIsSpeech(pcm, rate);
        assertThat(pcm.length / (2.0 * rate)).isBetween(0.8, 3.0);
    }

    @Test
    void passesOnTheFirstSentenceBeforeItMakesTheSecond() {
        IOException gone = new IOException("nobody listens");
        int[] pieces = {0};

        assertThatThrownBy(() ->
                        SYNTHESISER.speak(
                                "One. Two. Three.",
                                44_100,
                                _ -> {
                                    pieces[0]++;
                                    throw gone;
                                }))
                .isSameAs(gone);
        assertThat(pieces[0]).isEqualTo(1);
    }

    @Test
    void isSilentForAMomentWhereThereIsNothingToSay() throws IOException {
        assertThat(spoken("… ?!", 24_000)).hasSize(4_800).containsOnly(0);
    }

    @Test
    void writesNothingToTheConsole() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            spoken(
                    "Ünïcode, 3.2% of $4 — and “quotes”… 日本語!? xqzt a1b2 11/12/2026 'tis yb wk hng",
                    44_100);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        // What other threads log meanwhile is not the synthesiser's.
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> !line.contains(" -- "))
                .isEmpty();
    }

    private static byte[] spoken(String text, int rate) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        SYNTHESISER.speak(text, rate, all::writeBytes);
        return all.toByteArray();
    }
}
