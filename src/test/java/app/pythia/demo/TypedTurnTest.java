package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class TypedTurnTest extends DemoTest {
    private static final String QUESTION = "How do I interrupt you?";

    private String conversation = "";

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        conversation = client.begin();
    }

    @Test
    void tokensBeginWithTheSpacesBetweenThem() throws IOException, InterruptedException {
        List<JsonNode> events = DemoClient.events(generate(body().put("stream", true)));

        List<JsonNode> tokens = events.subList(0, events.size() - 1);
        String joined =
                tokens.stream()
                        .map(event -> event.path("current_token").stringValue())
                        .collect(Collectors.joining());
        assertThat(tokens.get(1).path("current_token").stringValue()).startsWith(" ");
        assertThat(joined)
                .isEqualTo(client.history(conversation).getLast().path("text").stringValue());
    }

    @Test
    void lastEventOfAGeneratedResponseNestsTheWholeReply()
            throws IOException, InterruptedException {
        JsonNode last = DemoClient.events(generate(body().put("stream", true))).getLast();

        assertThat(last.path("current_token").stringValue()).isEqualTo("[DONE]");
        assertThat(last.path("clone_response").propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "conversation_id", "text", "created_at", "citations");
    }

    @Test
    void lastEventOfTheV3StreamCarriesItsFieldsAtTheTop() throws IOException, InterruptedException {
        JsonNode last = DemoClient.events(v3()).getLast();

        assertThat(last.path("current_token").stringValue()).isEqualTo("[DONE]");
        assertThat(last.propertyNames()).contains("text", "id", "citations", "questions");
        assertThat(last.path("questions")).isNotEmpty();
    }

    @Test
    void v3StreamSaysThatItIsAliveBeforeItSaysMore() throws IOException, InterruptedException {
        HttpResponse<String> answer = v3();

        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        assertThat(answer.body()).startsWith(": ping\n\ndata: {");
    }

    @Test
    void isOneAnswerWhereItIsNotStreamed() throws IOException, InterruptedException {
        JsonNode reply = DemoClient.tree(generate(body())).path("clone_response");

        assertThat(reply.path("text").stringValue()).contains("I stop at once");
        assertThat(reply.path("conversation_id").stringValue()).isEqualTo(conversation);
    }

    @Test
    void namesThePassageThatItIsTakenFrom() throws IOException, InterruptedException {
        JsonNode citation =
                DemoClient.tree(generate(body())).path("clone_response").path("citations").path(0);

        assertThat(citation.path("type").stringValue()).isEqualTo("PDF");
        assertThat(citation.path("title").stringValue()).isEqualTo("How to use Pythia");
        assertThat(citation.path("page_num").intValue()).isEqualTo(2);
        assertThat(citation.path("url").stringValue()).startsWith("https://pythia.invalid/");
        assertThat(citation.path("text").stringValue()).isNotEmpty();
    }

    @Test
    void isSpokenWhereAVoiceIsAskedFor() throws IOException, InterruptedException {
        byte[] sound =
                DemoClient.sound(
                        DemoClient.events(
                                generate(
                                        body().put("stream", true).put("response_type", "voice"))));

        Speech.assertIsSpeech(sound, PcmFormat.SPOKEN_TURN.sampleRate());
    }

    @Test
    void isSpokenInOnePieceWhereAVoiceIsAskedForWithoutAStream()
            throws IOException, InterruptedException {
        JsonNode reply =
                DemoClient.tree(generate(body().put("response_type", "voice")))
                        .path("clone_response");

        byte[] sound = Base64.getDecoder().decode(reply.path("full_audio").stringValue());
        Speech.assertIsSpeech(sound, PcmFormat.SPOKEN_TURN.sampleRate());
        assertThat(reply.path("transcript").stringValue()).isNotEmpty();
    }

    @Test
    void admitsThatItSeesNoPictures() throws IOException, InterruptedException {
        JsonNode reply =
                DemoClient.tree(generate(body().put("image_url", "https://pythia.invalid/cat.png")))
                        .path("clone_response");

        assertThat(reply.path("text").stringValue()).startsWith("I can't see pictures");
    }

    @Test
    void admitsThatItReadsNoFiles() throws IOException, InterruptedException {
        ObjectNode body =
                DemoClient.json().put("conversation_id", conversation).put("message", QUESTION);
        body.putArray("file_urls").add("https://pythia.invalid/notes.txt");

        JsonNode last = DemoClient.events(client.post("/v3/stream", body)).getLast();

        assertThat(last.path("text").stringValue()).contains("read files");
    }

    @Test
    void namesAPictureThatAnyoneCanFetch() throws IOException, InterruptedException {
        JsonNode reply =
                DemoClient.tree(generate(body().put("user_message", "Show me a picture")))
                        .path("clone_response");

        URI picture = URI.create(reply.path("imageUrl").stringValue());
        HttpResponse<byte[]> answer =
                client.http()
                        .send(HttpRequest.newBuilder(picture).build(), BodyHandlers.ofByteArray());

        assertThat(picture).hasScheme("http").hasHost("127.0.0.1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(new String(answer.body(), 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    }

    @Test
    void namesAProductInEitherForm() throws IOException, InterruptedException {
        ObjectNode typed =
                DemoClient.json()
                        .put("conversation_id", conversation)
                        .put("message", "What should I buy?");
        JsonNode flat = DemoClient.events(client.post("/v3/stream", typed)).getLast();
        JsonNode nested =
                DemoClient.events(
                                generate(
                                        body().put("user_message", "What should I buy?")
                                                .put("stream", true)))
                        .getLast()
                        .path("clone_response");

        assertThat(flat.path("affiliate").path("title").stringValue()).isEqualTo("Laurel wreath");
        assertThat(nested.path("affiliate")).isEqualTo(flat.path("affiliate"));
    }

    @Test
    void takesTheDefaultsOfTheServicesPagesForNothing() throws IOException, InterruptedException {
        ObjectNode body = body().put("image_url", "None").put("voice_input_stream", "None");

        assertThat(
                        DemoClient.tree(generate(body))
                                .path("clone_response")
                                .path("text")
                                .stringValue())
                .contains("I stop at once");
    }

    private static HttpResponse<String> generate(JsonNode body)
            throws IOException, InterruptedException {
        return client.post("/api/clone/generate_response", body);
    }

    private HttpResponse<String> v3() throws IOException, InterruptedException {
        return client.post(
                "/v3/stream",
                DemoClient.json().put("conversation_id", conversation).put("message", QUESTION));
    }

    private ObjectNode body() {
        return DemoClient.json().put("conversation_id", conversation).put("user_message", QUESTION);
    }
}
