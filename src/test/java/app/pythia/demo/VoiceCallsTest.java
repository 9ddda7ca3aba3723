package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VoiceCallsTest extends DemoTest {
    private static final int RATE = 24_000;

    @Test
    void streamedSpeechNamesItsFormat() throws IOException, InterruptedException {
        HttpHeaders headers =
                client.postForBytes("/v3/voice/synthesize?stream=true", text("Hello.")).headers();

        assertThat(headers.firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(headers.firstValue("X-Audio-Format")).hasValue("pcm_24000_16_mono");
        assertThat(headers.firstValue("X-Audio-Sample-Rate")).hasValue("24000");
        assertThat(headers.firstValue("X-Audio-Bits-Per-Sample")).hasValue("16");
        assertThat(headers.firstValue("X-Audio-Channels")).hasValue("1");
    }

    @Test
    void streamedSpeechIsTheSameAsThatInOnePiece() throws IOException, InterruptedException {
        JsonNode text = text("The quick brown fox jumps over the lazy dog. Twice.");

        byte[] streamed = client.postForBytes("/v3/voice/synthesize?stream=true", text).body();
        JsonNode whole = DemoClient.tree(client.post("/v3/voice/synthesize", text));

        assertThat(streamed)
                .isEqualTo(Base64.getDecoder().decode(whole.path("audio").stringValue()));
        Speech.assertIsSpeech(streamed, RATE);
    }

    @Test
    void theLongestTextIsSpoken() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.postForBytes(
                        "/v3/voice/synthesize?stream=true", text("word ".repeat(2_000)));

        assertThat(answer.body().length / 2).isGreaterThan(RATE * 60);
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.post("/v3/voice/synthesize", text("x".repeat(10_001)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(DemoClient.tree(answer).path("detail").path(0).path("msg").stringValue())
                .isEqualTo("text must have 1 to 10,000 characters, not 10,001");
    }

    @Test
    void aSpokenAnswersWordsAreInTheHistory() throws IOException, InterruptedException {
        String conversation = client.begin();
        JsonNode body =
                DemoClient.json()
                        .put("conversation_id", conversation)
                        .put("message", "Where are the logs?");

        byte[] sound = client.postForBytes("/v3/voice/stream", body).body();

        Speech.assertIsSpeech(sound, RATE);
        assertThat(client.history(conversation).getLast().path("text").stringValue())
                .contains("keeps a log");
    }

    private static JsonNode text(String text) {
        return DemoClient.json().put("text", text);
    }
}
