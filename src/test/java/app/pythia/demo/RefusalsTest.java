package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RefusalsTest extends DemoTest {
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    @Test
    void aMissingKeyIs401() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                client.demo().baseUri().resolve("/v3/conversation/list?email=a"))
                        .build();

        assertRefused(client.send(request), 401, "Invalid API key");
    }

    @Test
    void aWrongKeyIs401EvenWhereTheRecordingIsLong() throws IOException, InterruptedException {
        HttpRequest request =
                client.request("/api/clone/generate_response")
                        .setHeader("x-api-key", client.demo().apiKey() + "x")
                        .POST(BodyPublishers.ofByteArray(new byte[8 << 20]))
                        .build();

        assertRefused(client.send(request), 401, "Invalid API key");
    }

    @Test
    void everyStartHasAKeyOfItsOwn() throws IOException {
        try (DemoClone another = DemoClone.start()) {
            assertThat(another.apiKey()).isNotEqualTo(client.demo().apiKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v3", "/v3/conversations", "/api/clone/generate_response/"})
    void anUnknownPathIs404(String path) throws IOException, InterruptedException {
        assertRefused(client.get(path), 404, "Not Found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v3/stream",
                "/v3/conversation",
                "/v3/voice/synthesize",
                "/api/clone/generate_response"
            })
    void anotherMethodIs405(String path) throws IOException, InterruptedException {
        assertRefused(client.get(path), 405, "Method Not Allowed");
    }

    @Test
    void anotherMethodWithoutABodyIs405() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(client.request("/v3/conversation/list?email=a").HEAD().build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/clone/generate_response, user_message",
        "/v3/stream, message",
        "/v3/voice/stream, message"
    })
    void anUnknownConversationIs404(String path, String field)
            throws IOException, InterruptedException {
        JsonNode body = DemoClient.json().put("conversation_id", NOBODYS).put(field, "Hello");

        assertRefused(client.post(path, body), 404, "Conversation not found");
    }

    @Test
    void theHistoryOfAnUnknownConversationIs404() throws IOException, InterruptedException {
        assertRefused(
                client.get("/v3/conversation/" + NOBODYS + "/history"),
                404,
                "Conversation not found");
    }

    @Test
    void deletingAnUnknownConversationIs404() throws IOException, InterruptedException {
        assertRefused(client.delete("/v3/conversation/" + NOBODYS), 404, "Conversation not found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "{\"conversation_id\": 3}",
                "{\"conversation_id\": null}"
            })
    void aBodyThatIsNotWhatItShouldBeIs422(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(
                        client.request("/v3/stream").POST(BodyPublishers.ofString(body)).build());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(DemoClient.tree(answer).path("detail").path(0).path("msg").stringValue())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_001})
    void aMessageOfAnotherLengthIs422(int length) throws IOException, InterruptedException {
        JsonNode body =
                DemoClient.json()
                        .put("conversation_id", client.begin())
                        .put("message", "x".repeat(length));

        assertThat(client.post("/v3/stream", body).statusCode()).isEqualTo(422);
    }

    @Test
    void anUnknownResponseTypeIs422() throws IOException, InterruptedException {
        JsonNode body =
                DemoClient.json()
                        .put("conversation_id", client.begin())
                        .put("user_message", "Hello")
                        .put("response_type", "dance");

        assertThat(client.post("/api/clone/generate_response", body).statusCode()).isEqualTo(422);
    }

    @Test
    void aListForNobodyIs422() throws IOException, InterruptedException {
        assertThat(client.get("/v3/conversation/list").statusCode()).isEqualTo(422);
    }

    @Test
    void aBodyThatIsTooLongIs413() throws IOException, InterruptedException {
        byte[] body = new byte[Call.MAX_BODY_BYTES + (1 << 20)];

        HttpResponse<String> answer =
                client.send(
                        client.request("/v3/stream")
                                .POST(BodyPublishers.ofByteArray(body))
                                .build());

        assertRefused(answer, 413, "Request body too large");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(DemoClient.tree(answer).path("detail").stringValue()).isEqualTo(detail);
    }
}
