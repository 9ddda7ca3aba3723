package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Said;
import app.pythia.delphi.WrittenTurn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is sent, to the letter.
@Timeout(20)
class RequestsTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String BEGUN = "{\"conversation_id\": \"c1\"}";
    private static final String DONE = "data: [DONE]\n\n";

    @Test
    void everyRequestCarriesKeyAndName() throws Exception {
        try (Peer peer = Peer.answering("200 OK", BEGUN);
                DelphiApi api = Apis.patient(peer)) {
            api.createConversation(Optional.empty());

            Received request = peer.request();
            assertThat(request.line()).isEqualTo("POST /v3/conversation HTTP/1.1");
            assertThat(request.header("x-api-key")).isEqualTo(Apis.KEY);
            assertThat(request.header("user-agent")).isEqualTo(Apis.USER_AGENT);
            assertThat(request.header("content-type")).isEqualTo("application/json");
            assertThat(request.header("accept")).isEqualTo("application/json");
            assertThat(request.text()).isEqualTo("{}");
        }
    }

    @Test
    void noUpgradeOfTheProtocolIsAsked() throws Exception {
        try (Peer peer = Peer.answering("200 OK", BEGUN);
                DelphiApi api = Apis.patient(peer)) {
            api.createConversation(Optional.empty());

            assertThat(peer.request().headers()).doesNotContainKeys("upgrade", "http2-settings");
        }
    }

    @Test
    void newConversationNamesTheUser() throws Exception {
        try (Peer peer = Peer.answering("201 Created", BEGUN);
                DelphiApi api = Apis.patient(peer)) {
            assertThat(api.createConversation(Optional.of("me@a.example")).id()).isEqualTo("c1");

            assertThat(peer.request().text()).isEqualTo("{\"user_email\":\"me@a.example\"}");
        }
    }

    @Test
    void typedTurnIsSentAsItIs() throws Exception {
        try (Peer peer = Peer.answering("200 OK", DONE, Apis.EVENTS);
                DelphiApi api = Apis.patient(peer);
                ReplyStream _ = api.write(Apis.TURN)) {
            Received request = peer.request();

            assertThat(request.line()).isEqualTo("POST /v3/stream HTTP/1.1");
            assertThat(request.header("accept")).isEqualTo("text/event-stream");
            assertThat(request.text())
                    .isEqualTo("{\"conversation_id\":\"c1\",\"message\":\"Who am I?\"}");
        }
    }

    @Test
    void spokenTurnIsOneTextOfKnownLength() throws Exception {
        Question turn = Apis.spoken("c\"1", List.of(ascii("UklG"), ascii(""), ascii("Rg==")));
        AtomicInteger handedOver = new AtomicInteger();
        try (Peer peer = Peer.answering("200 OK", DONE, Apis.EVENTS);
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.ask(turn, handedOver::incrementAndGet)) {
            Received request = peer.request();

            assertThat(request.line()).isEqualTo("POST /api/clone/generate_response HTTP/1.1");
            assertThat(request.headers()).doesNotContainKey("transfer-encoding");
            assertThat(request.header("content-length")).isEqualTo("" + request.body().length);
            assertThat(request.text())
                    .isEqualTo(
                            "{\"conversation_id\":\"c\\\"1\",\"response_type\":\"voice\","
                                    + "\"stream\":true,\"voice_input_stream\":\"UklGRg==\"}");
            assertThat(handedOver).hasValue(1);
            assertThat(stream.sampleRate()).isEqualTo(44_100);
        }
    }

    @Test
    void longSpokenTurnIsPulledPieceByPieceAsTheLineTakesIt() throws Exception {
        byte[] piece = new byte[MEGABYTE];
        Arrays.fill(piece, (byte) 'A');
        Question turn = Apis.spoken("c1", Collections.nCopies(32, piece));
        CountDownLatch handedOver = new CountDownLatch(1);
        AtomicInteger early = new AtomicInteger();
        try (Peer peer =
                        Peer.playing(line -> {
                            Received head = Received.headFrom(line.in());
                            line.in().skipNBytes(MEGABYTE);
                            early.set((int) handedOver.getCount());
                            line.in().skipNBytes(head.length() - MEGABYTE);
                            line.answer("200 OK", DONE, Apis.EVENTS);
                        });
                DelphiApi api = Apis.patient(peer);
                ReplyStream _ = api.ask(turn, handedOver::countDown)) {
            assertThat(early).as("nothing runs ahead of the line").hasValue(1);
            assertThat(handedOver.getCount()).isZero();
        }
    }

    @Test
    void textToBeSpokenIsSentAsItIs() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "", "X-Audio-Sample-Rate: 22050");
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.synthesize("Olá \"🏛\"", Delivery.STREAMED)) {
            Received request = peer.request();

            assertThat(request.line()).isEqualTo("POST /v3/voice/synthesize?stream=true HTTP/1.1");
            assertThat(Json.text(Json.parse(request.body()), "text")).contains("Olá \"🏛\"");
            assertThat(stream.sampleRate()).isEqualTo(22_050);
        }
    }

    @Test
    void filesAreNamedWhereThereAreAny() throws Exception {
        WrittenTurn turn = new WrittenTurn("c1", "Hi", List.of("https://a.example/1.pdf"));
        try (Peer peer = Peer.answering("200 OK", DONE, Apis.EVENTS);
                DelphiApi api = Apis.patient(peer);
                ReplyStream _ = api.write(turn)) {
            assertThat(peer.request().text())
                    .isEqualTo(
                            "{\"conversation_id\":\"c1\",\"message\":\"Hi\","
                                    + "\"file_urls\":[\"https://a.example/1.pdf\"]}");
        }
    }

    @Test
    void writingForVoiceAsksForBytes() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "");
                DelphiApi api = Apis.patient(peer);
                ReplyStream _ = api.writeForVoice(Apis.TURN)) {
            Received request = peer.request();

            assertThat(request.line()).isEqualTo("POST /v3/voice/stream HTTP/1.1");
            assertThat(request.header("accept")).isEqualTo("application/octet-stream");
            assertThat(request.text())
                    .isEqualTo("{\"conversation_id\":\"c1\",\"message\":\"Who am I?\"}");
        }
    }

    @Test
    void wholeAnswerIsAskedForInJson() throws Exception {
        Question question =
                new Question(
                        "c1",
                        new Said.Written("Hi"),
                        Optional.of("https://a.example/cat.png"),
                        AnswerForm.TEXT,
                        Delivery.WHOLE);
        String answer = "{\"clone_response\": {\"text\": \"a\"}}";
        try (Peer peer = Peer.answering("200 OK", answer);
                DelphiApi api = Apis.patient(peer);
                ReplyStream _ = api.ask(question, () -> {})) {
            Received request = peer.request();

            assertThat(request.header("accept")).isEqualTo("application/json");
            assertThat(request.text())
                    .isEqualTo(
                            "{\"conversation_id\":\"c1\",\"response_type\":\"text\","
                                    + "\"stream\":false,"
                                    + "\"image_url\":\"https://a.example/cat.png\","
                                    + "\"user_message\":\"Hi\"}");
        }
    }

    @Test
    void titleIsPut() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "{}");
                DelphiApi api = Apis.patient(peer)) {
            api.rename("c/1", "Über \"T\"");

            Received request = peer.request();
            assertThat(request.line()).isEqualTo("PUT /v3/conversation/c%2F1/title HTTP/1.1");
            assertThat(request.text()).isEqualTo("{\"title\":\"Über \\\"T\\\"\"}");
        }
    }

    @Test
    void hidingIsADelete() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "");
                DelphiApi api = Apis.patient(peer)) {
            api.hide("c1");

            Received request = peer.request();
            assertThat(request.line()).isEqualTo("DELETE /v3/conversation/c1 HTTP/1.1");
            assertThat(request.header("x-api-key")).isEqualTo(Apis.KEY);
            assertThat(request.body()).isEmpty();
        }
    }

    @Test
    void nothingIsAskedForInAnEncoding() throws Exception {
        try (Peer peer = Peer.answering("200 OK", BEGUN);
                DelphiApi api = Apis.patient(peer)) {
            api.createConversation(Optional.empty());

            assertThat(peer.request().headers()).doesNotContainKey("accept-encoding");
        }
    }

    @Test
    void listIsAskedForByTheAddressOfTheUser() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "{\"conversations\": []}");
                DelphiApi api = Apis.patient(peer)) {
            assertThat(api.conversations("a+b c@d.example")).isEmpty();

            assertThat(peer.request().line())
                    .isEqualTo("GET /v3/conversation/list?email=a%2Bb%20c%40d.example HTTP/1.1");
        }
    }

    @Test
    void noIdReachesAnotherPathThanItsOwn() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "{\"messages\": []}");
                DelphiApi api = Apis.patient(peer)) {
            assertThat(api.history("../x?y#z")).isEmpty();

            assertThat(peer.request().line())
                    .isEqualTo(
                            "GET /v3/conversation/..%2Fx%3Fy%23z/history?include_citations=true"
                                    + " HTTP/1.1");
        }
    }

    @Test
    void addressMayHaveAPath() throws Exception {
        try (Peer peer = Peer.answering("200 OK", BEGUN);
                DelphiApi api = Apis.at(peer.uri().resolve("/beneath/"), Duration.ofSeconds(30))) {
            api.createConversation(Optional.empty());

            assertThat(peer.request().line()).isEqualTo("POST /beneath/v3/conversation HTTP/1.1");
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
