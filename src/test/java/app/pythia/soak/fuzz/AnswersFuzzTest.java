package app.pythia.soak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.http.ContractSubjects;
import app.pythia.delphi.sse.SseSubjects;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;

/// Reads again what was once found, from the folders of `AnswersFuzzTestInputs`; with
/// JAZZER_FUZZ=1, looks for more, guided by what of the program is run.
class AnswersFuzzTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final ContractSubjects rows = new ContractSubjects();

    @AfterEach
    void close() {
        rows.close();
    }

    @FuzzTest
    void events(byte[] body) throws IOException {
        SseSubjects.all().forEach(subject -> read(subject, body));
        readRows(body, "2: ", "3: ", "8: ");
    }

    @FuzzTest
    void json(byte[] body) throws IOException {
        readRows(body, "1: ", "4: ", "7: ", "9: ", "10: ", "14: ", "17: ");
    }

    @FuzzTest
    void base64(byte[] text) throws IOException {
        String chunk = new String(text, StandardCharsets.ISO_8859_1);
        readRows(bytes("data: {\"audio_chunk\": \"" + chunk + "\"}\n\ndata: [DONE]\n\n"), "3: ");
        readRows(bytes("{\"clone_response\": {\"full_audio\": \"" + chunk + "\"}}"), "4: ");
    }

    @FuzzTest
    void wav(byte[] file) throws IOException {
        read(new WavSubject(), file);
        read(rows.all().getLast(), file);
    }

    @FuzzTest
    void samples(byte[] body) throws IOException {
        readRows(body, "13: ", "15: ", "X-Audio-Channels: 2");
    }

    @FuzzTest
    void gzip(byte[] body) throws IOException {
        readRows(body, "gzip");
    }

    @FuzzTest
    void markdown(byte[] text) {
        read(new MarkdownSubject(), text);
    }

    private void readRows(byte[] body, String... names) throws IOException {
        for (Subject subject : rows.all()) {
            if (List.of(names).stream().anyMatch(subject.name()::startsWith)) {
                read(subject, body);
            }
        }
    }

    private static void read(Subject subject, byte[] bytes) {
        assertThat(Fuzzing.read(subject, bytes, new SplittableRandom(1), LIMIT))
                .as(subject.name())
                .isEqualTo(new Found(1, 0, 0, 0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
