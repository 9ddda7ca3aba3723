package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.audio.PcmFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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
