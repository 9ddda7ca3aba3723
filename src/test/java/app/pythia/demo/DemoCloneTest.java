package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.audio.PcmFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoCloneTest {

    @Test
    void listensOnTheLoopbackAddressOnly() throws IOException {
        try (DemoClone demo = DemoClone.start()) {
            assertThat(demo.baseUri().getScheme()).isEqualTo("http");
            assertThat(demo.baseUri().getHost()).isEqualTo("127.0.0.1");
            assertThat(demo.baseUri().getPort()).isPositive();
        }
    }

    @Test
    void closeBreaksOffAnAnswerThatIsUnderWay() throws IOException, InterruptedException {
        DemoClone demo = DemoClone.start();
        try (DemoClient client = DemoClient.of(demo);
                InputStream answer = startedAnswer(client)) {
            long before = System.nanoTime();
            demo.close();

            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofMillis(200));
            assertThatThrownBy(answer::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aClientThatGoesAwayTakesNoOneElseWithIt() throws IOException, InterruptedException {
        try (DemoClone demo = DemoClone.start();
                DemoClient client = DemoClient.of(demo)) {
            startedAnswer(client).close();

            assertThat(client.list()).hasSize(4);
        }
    }

    @Test
    void writesNothingToTheConsoleWhileItSpeaks() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            new Synthesiser()
                    .speak("Ünïcode, 3.2% of $4 — and “quotes”… 日本語!? xqzt a1b2", 44_100, _ -> {});
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /// An answer of some minutes, of which the first bytes have come.
    private static InputStream startedAnswer(DemoClient client)
            throws IOException, InterruptedException {
        JsonNode body =
                DemoClient.json()
                        .put("conversation_id", client.begin())
                        .put("stream", true)
                        .put("response_type", "voice")
                        .put(
                                "voice_input_stream",
                                DemoClient.wav(PcmFormat.SPOKEN_TURN, new byte[30 << 20]));
        HttpRequest request =
                client.request("/api/clone/generate_response")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build();
        InputStream answer = client.http().send(request, BodyHandlers.ofInputStream()).body();
        answer.readNBytes(1_000);
        return answer;
    }
}
