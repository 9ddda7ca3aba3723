package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SpokenTurnTest extends DemoTest {
    private static final PcmFormat FORMAT = PcmFormat.SPOKEN_TURN;

    private final byte[] voice = new byte[FORMAT.frameBytes() * 141_120];
    private String conversation = "";

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        new Random(1).nextBytes(voice);
        conversation = client.begin();
    }

    @Test
    void endsWithTheVeryVoiceThatItHeard() throws IOException, InterruptedException {
        byte[] sound = DemoClient.sound(DemoClient.events(streamed(DemoClient.wav(FORMAT, voice))));

        assertThat(Arrays.copyOfRange(sound, sound.length - voice.length, sound.length))
                .isEqualTo(voice);
    }

    @Test
    void saysHowLongItHeardTheVoiceBeforeItPlaysIt() throws IOException, InterruptedException {
        byte[] sound = DemoClient.sound(DemoClient.events(streamed(DemoClient.wav(FORMAT, voice))));

        byte[] said = Arrays.copyOf(sound, sound.length - voice.length);
        assertThat(FORMAT.duration(said.length).toMillis()).isBetween(2_000L, 8_000L);
        Speech.assertIsSpeech(said, FORMAT.sampleRate());
    }

    @Test
    void streamsChunksOfOneToTwoTenthsOfASecond() throws IOException, InterruptedException {
        List<JsonNode> events = DemoClient.events(streamed(DemoClient.wav(FORMAT, voice)));

        assertThat(events.subList(0, events.size() - 2))
                .extracting(event -> DemoClient.sound(List.of(event)).length)
                .allSatisfy(bytes ->
                        assertThat(FORMAT.duration(bytes).toMillis()).isBetween(100L, 200L));
    }

    @Test
    void lastEventCarriesTheWholeReply() throws IOException, InterruptedException {
        JsonNode last = DemoClient.events(streamed(DemoClient.wav(FORMAT, voice))).getLast();

        JsonNode reply = last.path("clone_response");
        assertThat(last.path("audio_chunk").stringValue()).isEqualTo("[DONE]");
        assertThat(reply.path("transcript").stringValue())
                .isEqualTo("I heard you for 3.2 seconds. This is how you sound.");
        assertThat(reply.path("conversation_id").stringValue()).isEqualTo(conversation);
        assertThat(reply.propertyNames())
                .contains("id", "created_at", "citations")
                .doesNotContain("text");
    }

    @Test
    void isWholeInOnePieceWhereItIsNotStreamed() throws IOException, InterruptedException {
        ObjectNode body = spoken(DemoClient.wav(FORMAT, voice)).put("stream", false);

        JsonNode reply =
                DemoClient.tree(client.post("/api/clone/generate_response", body))
                        .path("clone_response");

        byte[] sound = Base64.getDecoder().decode(reply.path("full_audio").stringValue());
        assertThat(Arrays.copyOfRange(sound, sound.length - voice.length, sound.length))
                .isEqualTo(voice);
        assertThat(reply.path("transcript").stringValue())
                .startsWith("I heard you for 3.2 seconds.");
    }

    @Test
    void isAnsweredInWordsWhereNoVoiceIsAskedFor() throws IOException, InterruptedException {
        ObjectNode body =
                spoken(DemoClient.wav(FORMAT, voice))
                        .put("stream", false)
                        .put("response_type", "text");

        JsonNode reply =
                DemoClient.tree(client.post("/api/clone/generate_response", body))
                        .path("clone_response");

        assertThat(reply.path("text").stringValue()).startsWith("I heard you for 3.2 seconds.");
        assertThat(reply.has("full_audio")).isFalse();
    }

    @Test
    void asksAboutTheMicrophoneWhereEverySampleIsZero() throws IOException, InterruptedException {
        String silence = DemoClient.wav(FORMAT, new byte[88_200]);

        JsonNode last = DemoClient.events(streamed(silence)).getLast();

        assertThat(last.path("clone_response").path("transcript").stringValue())
                .isEqualTo(
                        "I listened for 1 second and heard nothing at all. Is the microphone muted?");
    }

    @Test
    void isKeptAsALengthBecauseTheDemoUnderstandsNoSpeech()
            throws IOException, InterruptedException {
        streamed(DemoClient.wav(FORMAT, voice));

        assertThat(client.history(conversation))
                .extracting(message -> message.path("text").stringValue())
                .endsWith(
                        "Echo test, 3.2 seconds",
                        "I heard you for 3.2 seconds. This is how you sound.");
    }

    @ParameterizedTest
    @CsvSource({"44100, 2, mono", "48000, 1, 44100 Hz", "16000, 1, 44100 Hz"})
    void isRefusedInAnotherFormat(int rate, int channels, String reason)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                streamed(DemoClient.wav(new PcmFormat(rate, channels), voice));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(message(answer)).contains(reason);
    }

    @Test
    void isRefusedIfItsSamplesHaveNot16Bits() throws IOException, InterruptedException {
        byte[] wav = Base64.getDecoder().decode(DemoClient.wav(FORMAT, voice));
        wav[34] = 24;

        HttpResponse<String> answer = streamed(Base64.getEncoder().encodeToString(wav));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(message(answer)).contains("24 bits");
    }

    @ParameterizedTest
    @CsvSource({"bm90IGEgV0FWIGZpbGUgYXQgYWxs, not a WAV file", "%%%, not base64"})
    void isRefusedIfItIsNoSoundAtAll(String audio, String reason)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = streamed(audio);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(message(answer)).contains(reason);
    }

    @Test
    void leavesNoTraceInTheHistoryIfItWasRefused() throws IOException, InterruptedException {
        streamed("%%%");

        assertThat(client.history(conversation)).hasSize(1);
    }

    private HttpResponse<String> streamed(String audio) throws IOException, InterruptedException {
        return client.post("/api/clone/generate_response", spoken(audio));
    }

    private ObjectNode spoken(String audio) {
        return DemoClient.json()
                .put("conversation_id", conversation)
                .put("stream", true)
                .put("response_type", "voice")
                .put("voice_input_stream", audio);
    }

    private static String message(HttpResponse<String> answer) {
        return DemoClient.tree(answer).path("detail").path(0).path("msg").stringValue();
    }
}
