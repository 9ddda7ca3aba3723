package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Warmth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A connection is made while somebody speaks, and used by what was said.
@Timeout(20)
class WarmConnectionTest {

    @Test
    void theQuestionUsesTheConnectionThatIsReady() throws Exception {
        try (Peer peer =
                        Peer.playing(line -> {
                            answerWarmth(line);
                            answerTurn(line);
                        });
                HttpDelphiApi api = (HttpDelphiApi) Apis.patient(peer)) {
            try (Warmth _ = api.keepWarm()) {
                assertThat(peer.request().line()).isEqualTo("GET / HTTP/1.1");
                awaitWarm(api);
                finish(ask(api));
            }
            assertThat(peer.request().line()).startsWith("POST /api/clone/generate_response");
            assertThat(peer.connections()).isOne();
        }
    }

    @Test
    void itIsAskedForAsEveryCallIs() throws Exception {
        try (Peer peer = Peer.answering("404 Not Found", "{\"detail\": \"Not Found\"}");
                DelphiApi api = Apis.patient(peer);
                Warmth _ = api.keepWarm()) {
            Received asked = peer.request();
            assertThat(asked.header("x-api-key")).isEqualTo(Apis.KEY);
            assertThat(asked.header("user-agent")).isEqualTo(Apis.USER_AGENT);
            assertThat(asked.body()).isEmpty();
        }
    }

    @Test
    void nobodyIsAskedWhereTheLastAnswerLeftAConnection() throws Exception {
        try (Peer peer =
                        Peer.playing(line -> {
                            answerTurn(line);
                            answerTurn(line);
                        });
                DelphiApi api = Apis.patient(peer)) {
            finish(ask(api));
            try (Warmth _ = api.keepWarm()) {
                finish(ask(api));
            }
            assertThat(peer.request().line()).startsWith("POST");
            assertThat(peer.request().line()).startsWith("POST");
            assertThat(peer.connections()).isOne();
        }
    }

    @Test
    void anAnswerThatWasBrokenOffLeavesNone() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin(Apis.EVENTS);
                            line.event("{\"current_token\": \"a\"}");
                            line.hang();
                        });
                DelphiApi api = Apis.patient(peer)) {
            try (ReplyStream stream = ask(api)) {
                assertThat(stream.next()).isEqualTo(new ReplyEvent.Words("a"));
            }
            try (Warmth _ = api.keepWarm()) {
                assertThat(peer.request().line()).startsWith("POST");
                assertThat(peer.request().line()).isEqualTo("GET / HTTP/1.1");
            }
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (Peer other = Peer.answering("200 OK", "");
                Peer peer =
                        Peer.answering("307 Temporary Redirect", "", "Location: " + other.uri());
                HttpDelphiApi api = (HttpDelphiApi) Apis.patient(peer)) {
            try (Warmth _ = api.keepWarm()) {
                assertThat(peer.request().line()).isEqualTo("GET / HTTP/1.1");
                awaitWarm(api);
            }
            assertThat(other.connections()).isZero();
        }
    }

    @Test
    void whereThereIsNoServiceTheQuestionTells() throws Exception {
        Peer gone = Peer.answering("200 OK", "");
        gone.close();
        try (DelphiApi api = Apis.patient(gone);
                Warmth _ = api.keepWarm()) {
            assertThat(Apis.problemOf(() -> ask(api)))
                    .isInstanceOf(DelphiProblem.NotConnected.class);
        }
    }

    @Test
    void aDryRunGoesThroughAWholeAnswer() {
        assertThat(DryRun.run()).hasSize(2).last().isInstanceOf(ReplyEvent.Finished.class);
    }

    private static ReplyStream ask(DelphiApi api) throws Exception {
        byte[] base64 = "UklGRg==".getBytes(StandardCharsets.US_ASCII);
        return api.ask(Apis.spoken("c1", List.of(base64)), () -> {});
    }

    private static void awaitWarm(HttpDelphiApi api) {
        while (!api.isWarm()) {
            Thread.onSpinWait();
        }
    }

    private static void answerWarmth(Line line) throws IOException {
        line.keptOpen().request();
        line.answer("404 Not Found", "{\"detail\": \"Not Found\"}");
    }

    private static void answerTurn(Line line) throws IOException {
        line.keptOpen().request();
        line.begin(Apis.EVENTS);
        line.event("[DONE]");
        line.end();
    }

    private static void finish(ReplyStream stream) throws InterruptedException {
        try (stream) {
            assertThat(Apis.allOf(stream).getLast()).isInstanceOf(ReplyEvent.Finished.class);
        }
        ((HttpReplyStream) stream).awaitRest();
    }
}
