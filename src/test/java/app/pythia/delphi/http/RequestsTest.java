package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.SpokenTurn;
import java.net.URI;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                ReplyStream _ = api.type(Apis.TURN)) {
            Received request = peer.request();

            assertThat(request.line()).isEqualTo("POST /v3/stream HTTP/1.1");
            assertThat(request.header("accept")).isEqualTo("text/event-stream");
            assertThat(request.text())
                    .isEqualTo("{\"conversation_id\":\"c1\",\"message\":\"Who am I?\"}");
        }
    }

    @Test
    void spokenTurnIsOneTextOfKnownLength() throws Exception {
        SpokenTurn turn = new SpokenTurn("c\"1", List.of(ascii("UklG"), ascii(""), ascii("Rg==")));
        AtomicInteger handedOver = new AtomicInteger();
        try (Peer peer = Peer.answering("200 OK", DONE, Apis.EVENTS);
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.speak(turn, handedOver::incrementAndGet)) {
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
        SpokenTurn turn = new SpokenTurn("c1", Collections.nCopies(32, piece));
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
                ReplyStream _ = api.speak(turn, handedOver::countDown)) {
            assertThat(early).as("nothing runs ahead of the line").hasValue(1);
            assertThat(handedOver.getCount()).isZero();
        }
    }

    @Test
    void textToBeSpokenIsSentAsItIs() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "", "X-Audio-Sample-Rate: 22050");
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.synthesize("Olá \"🏛\"")) {
            Received request = peer.request();

            assertThat(request.line()).isEqualTo("POST /v3/voice/synthesize?stream=true HTTP/1.1");
            assertThat(Json.text(Json.parse(request.body()), "text")).contains("Olá \"🏛\"");
            assertThat(stream.sampleRate()).isEqualTo(22_050);
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

    @ParameterizedTest
    @ValueSource(strings = {"", "secret\r\nx-evil: 1", "secret\u0000", "secret\u20ac", "se cret"})
    void keyThatFitsIntoNoHeaderIsRefusedWithoutRepeatingIt(String key) {
        URI base = URI.create("https://api.delphi.ai");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpDelphiApi(base, key, "Pythia", Duration.ofSeconds(1)))
                .withNoCause()
                .withMessage("the key contains characters that no key has");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
