package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConversationCallsTest {
    private static final Instant NOW = Instant.parse("2026-03-05T10:30:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private DemoClone demo;
    private DemoClient client;

    @BeforeEach
    void start() throws IOException {
        InstantSource clock = now::get;
        demo = DemoClone.start(clock);
        client = DemoClient.of(demo);
    }

    @AfterEach
    void stop() {
        client.close();
        demo.close();
    }

    @Test
    void aNewConversationBeginsWithAGreeting() throws IOException, InterruptedException {
        JsonNode made = DemoClient.tree(client.post("/v3/conversation", DemoClient.json()));

        assertThat(made.path("created_at").stringValue()).isEqualTo("2026-03-05T10:30:00.000Z");
        assertThat(made.path("initial_message").stringValue()).contains("demo clone", "Space");
        assertThat(client.history(made.path("conversation_id").stringValue()))
                .extracting(message -> message.path("text"))
                .containsExactly(made.path("initial_message"));
    }

    @Test
    void threeSamplesAreThereFromTheStartNewestFirst() throws IOException, InterruptedException {
        assertThat(client.list())
                .extracting(row -> row.path("title").stringValue())
                .containsExactly("Asking for a raise", "Difficult supplier", "What silence means");
    }

    @Test
    void samplesAreFromTodayYesterdayAndLastWeek() throws IOException, InterruptedException {
        assertThat(client.list())
                .extracting(row -> Instant.parse(row.path("created_at").stringValue()))
                .containsExactly(
                        NOW.minus(Duration.ofMinutes(40)),
                        NOW.minus(Duration.ofDays(1)),
                        NOW.minus(Duration.ofDays(5)));
    }

    @Test
    void samplesAlternateBetweenUserAndClone() throws IOException, InterruptedException {
        for (JsonNode row : client.list()) {
            assertThat(client.history(id(row)))
                    .hasSizeBetween(4, 6)
                    .extracting(message -> message.path("sender").stringValue())
                    .startsWith("USER", "CLONE", "USER", "CLONE");
        }
    }

    @Test
    void theNewestConversationIsListedFirst() throws IOException, InterruptedException {
        now.set(NOW.plusSeconds(60));
        String newest = client.begin();

        assertThat(client.list())
                .extracting(ConversationCallsTest::id)
                .hasSize(4)
                .startsWith(newest);
    }

    @Test
    void aConversationOfNobodyIsNotListed() throws IOException, InterruptedException {
        client.post("/v3/conversation", DemoClient.json());

        assertThat(client.list()).hasSize(3);
    }

    @Test
    void anUnknownEmailHasNoConversations() throws IOException, InterruptedException {
        JsonNode list =
                DemoClient.tree(client.get("/v3/conversation/list?email=nobody%40pythia.invalid"));

        assertThat(list.path("conversations")).isEmpty();
    }

    @Test
    void historyIsOldestFirst() throws IOException, InterruptedException {
        String conversation = client.begin();
        now.set(NOW.plusSeconds(5));
        client.post(
                "/v3/stream",
                DemoClient.json()
                        .put("conversation_id", conversation)
                        .put("message", "Where are the logs?"));

        assertThat(client.history(conversation))
                .extracting(message -> message.path("created_at").stringValue())
                .containsExactly(
                        "2026-03-05T10:30:00.000Z",
                        "2026-03-05T10:30:05.000Z",
                        "2026-03-05T10:30:05.000Z");
    }

    @Test
    void historyCarriesCitationsOnlyIfTheyAreAskedFor() throws IOException, InterruptedException {
        String sample = id(client.list().getFirst());

        assertThat(citations("/v3/conversation/" + sample + "/history?include_citations=true"))
                .hasSize(3);
        assertThat(citations("/v3/conversation/" + sample + "/history")).isEmpty();
    }

    @Test
    void aNewTitleIsListed() throws IOException, InterruptedException {
        String conversation = id(client.list().getFirst());

        JsonNode answer = DemoClient.tree(rename(conversation, "Über Geld"));

        assertThat(answer.path("updated_at").stringValue()).isEqualTo("2026-03-05T10:30:00.000Z");
        assertThat(client.list().getFirst().path("title").stringValue()).isEqualTo("Über Geld");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501})
    void aTitleOfAnotherLengthIsRefused(int length) throws IOException, InterruptedException {
        HttpResponse<String> answer = rename(id(client.list().getFirst()), "x".repeat(length));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(DemoClient.tree(answer).path("detail").path(0).path("msg").stringValue())
                .isEqualTo("title must have 1 to 500 characters, not " + length);
    }

    @Test
    void theLongestTitleIsTaken() throws IOException, InterruptedException {
        assertThat(rename(id(client.list().getFirst()), "x".repeat(500)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDeletedConversationIsHiddenButNotGone() throws IOException, InterruptedException {
        String conversation = id(client.list().getFirst());

        assertThat(client.delete("/v3/conversation/" + conversation).statusCode()).isEqualTo(200);

        assertThat(client.list())
                .hasSize(2)
                .extracting(ConversationCallsTest::id)
                .doesNotContain(conversation);
        assertThat(client.history(conversation)).hasSize(6);
    }

    private HttpResponse<String> rename(String conversation, String title)
            throws IOException, InterruptedException {
        return client.put(
                "/v3/conversation/" + conversation + "/title",
                DemoClient.json().put("title", title));
    }

    private Stream<JsonNode> citations(String path) throws IOException, InterruptedException {
        return DemoClient.tree(client.get(path))
                .path("messages")
                .valueStream()
                .flatMap(message -> message.path("citations").valueStream());
    }

    private static String id(JsonNode row) {
        return row.path("id").stringValue();
    }
}
