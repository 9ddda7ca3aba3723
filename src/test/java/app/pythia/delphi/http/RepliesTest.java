package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.delphi.CitedSource;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.HistoryMessage.Author;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RepliesTest {

    @Test
    void newConversationHasIdDateAndGreeting() throws DelphiException {
        NewConversation begun =
                Replies.newConversation(
                        json(
                                """
                                {"conversation_id": "c1", "created_at": "2025-06-15T10:30:00.000Z",
                                 "initial_message": "Hey!", "colour": {"of": ["the", "sea"]}}
                                """));

        assertThat(begun)
                .isEqualTo(
                        new NewConversation(
                                "c1",
                                Optional.of(Instant.parse("2025-06-15T10:30:00Z")),
                                Optional.of("Hey!")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "7",
                "<html>",
                "{\"conversation_id\": \"\"}",
                "{\"conversation_id\": null}",
                "{\"conversation_id\": \"c1\""
            })
    void newConversationWithoutIdIsNone(String body) {
        assertThatThrownBy(() -> Replies.newConversation(json(body)))
                .isInstanceOf(DelphiException.class);
    }

    @Test
    void listIsReadInItsOrder() throws Exception {
        List<ListedConversation> listed =
                conversations(
                        """
                        {"conversations": [
                          {"id": "b", "title": "B", "created_at": "soon", "medium": "WEB"},
                          {"title": "no id"},
                          {"id": "a", "title": null}]}
                        """);

        assertThat(listed)
                .containsExactly(
                        new ListedConversation("b", Optional.of("B"), Optional.empty()),
                        new ListedConversation("a", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"conversations\": []}", "[]"})
    void listMayBeEmpty(String body) throws Exception {
        assertThat(conversations(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "7",
                "{\"conversations\": null}",
                "{\"conversations\": [{\"id\": \"a\"}",
                "{\"conversations\": [{\"id\": \"a\"}, ",
                "{\"conversations\": [{\"id\": \"a\"}]",
                "[{\"id\": \"a\"}",
                "[] []",
                "{\"conversations\": [{\"id\": \"a\"}], \"conversations\": null}"
            })
    void answerWithoutListIsNotUnderstood(String body) {
        assertThatThrownBy(() -> conversations(body))
                .isInstanceOfSatisfying(
                        DelphiException.class,
                        thrown ->
                                assertThat(thrown.problem())
                                        .isEqualTo(
                                                new DelphiProblem.NotUnderstood(
                                                        "an answer without conversations")));
    }

    @Test
    void whatElseIsToldBesideTheRowsIsPassedOver() throws Exception {
        assertThat(
                        conversations(
                                """
                                {"page": {"conversations": [{"id": "no"}]}, "more": [1, [2]],
                                 "conversations": [{"id": "first"}], "conversations": [{"id": "a"}],
                                 "next": null}
                                """))
                .extracting(ListedConversation::id)
                .containsExactly("a");
    }

    @Test
    void aListThatBreaksOffIsBroken() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line ->
                                line.send(
                                        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n[{\"id\": \"a\"}, "));
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.conversations("me@a.example")))
                    .isEqualTo(new DelphiProblem.Broken("127.0.0.1"));
        }
    }

    @Test
    void historyIsReadInItsOrder() throws Exception {
        List<HistoryMessage> messages =
                history(
                        """
                        {"messages": [
                          {"id": "1", "text": "Hi", "sender": "USER",
                           "created_at": "2023-06-04T15:32:04+00:00", "citations": null},
                          {"id": "2", "text": "Yes?", "sender": "CLONE"}]}
                        """);

        assertThat(messages)
                .containsExactly(
                        new HistoryMessage(
                                Optional.of("1"),
                                Author.USER,
                                "Hi",
                                Optional.of(Instant.parse("2023-06-04T15:32:04Z")),
                                List.of()),
                        new HistoryMessage(
                                Optional.of("2"),
                                Author.CLONE,
                                "Yes?",
                                Optional.empty(),
                                List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"created_at\": \"?\"}", "{\"created_at\": 7, \"text\": null}"})
    void nothingThatIsMissingOrBadLosesAMessage(String message) throws Exception {
        assertThat(history("{\"messages\": [" + message + "]}"))
                .containsExactly(
                        new HistoryMessage(
                                Optional.empty(), Author.CLONE, "", Optional.empty(), List.of()));
    }

    @Test
    void citationsAreReadWhole() {
        JsonNode event =
                json(
                        """
                        {"citations": [{"url": "u", "text": "t", "type": "PDF", "title": "T",
                          "page_num": 3, "timestamp": 12.5, "tweet_id": "9", "citation_url": "c"}]}
                        """);

        assertThat(Replies.reply(event).citations())
                .containsExactly(
                        new CitedSource(
                                Optional.of("u"),
                                "t",
                                "PDF",
                                Optional.of("T"),
                                Optional.of(3),
                                Optional.of(12.5),
                                Optional.of("c")));
    }

    @Test
    void citationsMayLackEverything() {
        JsonNode event =
                json(
                        """
                        {"citations": [{"title": null, "page_num": "x", "timestamp": "NaN"}, "no", null]}
                        """);

        assertThat(Replies.reply(event).citations())
                .containsExactly(
                        new CitedSource(
                                Optional.empty(),
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void olderReplyHasNoId() {
        JsonNode body = json("{\"clone_response\": {\"text\": \"Sed\"}, \"id\": \"of the event\"}");

        assertThat(Replies.reply(body).messageId()).isEmpty();
        assertThat(Replies.reply(body).text()).contains("Sed");
    }

    private static List<ListedConversation> conversations(String body) throws Exception {
        try (Peer peer = Peer.answering("200 OK", body, "Content-Type: application/json");
                DelphiApi api = Apis.patient(peer)) {
            return api.conversations("me@a.example");
        }
    }

    private static List<HistoryMessage> history(String body) throws Exception {
        try (Peer peer = Peer.answering("200 OK", body, "Content-Type: application/json");
                DelphiApi api = Apis.patient(peer)) {
            return api.history("c1");
        }
    }

    private static JsonNode json(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
