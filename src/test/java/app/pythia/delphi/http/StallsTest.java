package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.SpokenTurn;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lines on which nothing moves.
@Timeout(20)
class StallsTest {
    private static final DelphiProblem STALLED = new DelphiProblem.Stalled();

    @Test
    void silenceBeforeAnAnswerIsAStall() throws Exception {
        try (Peer peer = Peer.afterRequest(Line::hang);
                DelphiApi api = Apis.impatient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(STALLED);
        }
    }

    @Test
    void silenceInTheHeadOfAnAnswerIsAStall() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.send("HTTP/1.1 200 OK\r\nContent-");
                            line.hang();
                        });
                DelphiApi api = Apis.impatient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(STALLED);
        }
    }

    @Test
    void silenceInAnAnswerOfOnePieceIsAStall() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin();
                            line.hang();
                        });
                DelphiApi api = Apis.impatient(peer)) {
            assertThat(Apis.problemOf(() -> api.history("c1"))).isEqualTo(STALLED);
        }
    }

    @Test
    void silenceInAStreamCutsItShortAndKeepsWhatCame() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin(Apis.EVENTS);
                            line.event("{\"current_token\": \"a\"}");
                            line.hang();
                            left.countDown();
                        });
                DelphiApi api = Apis.impatient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            assertThat(Apis.allOf(stream))
                    .containsExactly(new ReplyEvent.Words("a"), Apis.cutShort(STALLED));
            assertThat(stream.next()).isEqualTo(Apis.cutShort(STALLED));
            left.await();
        }
    }

    @Test
    void peerThatTakesNoMoreOfATurnIsAStall() throws Exception {
        SpokenTurn turn = new SpokenTurn("c1", Collections.nCopies(32, new byte[1024 * 1024]));
        CountDownLatch over = new CountDownLatch(1);
        try (Peer peer = Peer.playing(_ -> over.await());
                DelphiApi api = Apis.impatient(peer)) {
            assertThat(Apis.problemOf(() -> api.speak(turn, () -> {}))).isEqualTo(STALLED);
            over.countDown();
        }
    }

    /// The second answer stalls after the first has waited as long for us.
    @Test
    void slowReaderIsNoStall() throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin(Apis.EVENTS);
                            line.event("{\"current_token\": \"a\"}");
                            late.await();
                            line.event("[DONE]");
                            line.hang();
                        });
                Peer silent = Peer.afterRequest(Line::hang);
                DelphiApi api = Apis.impatient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            assertThat(stream.next()).isEqualTo(new ReplyEvent.Words("a"));

            letTheLimitPass(silent);
            letTheLimitPass(silent);
            late.countDown();

            assertThat(stream.next()).isEqualTo(new ReplyEvent.Finished(Reply.EMPTY));
        }
    }

    @Test
    void readerThatBeginsLateIsNoStall() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "data: [DONE]\n\n", Apis.EVENTS);
                Peer silent = Peer.afterRequest(Line::hang);
                DelphiApi api = Apis.impatient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            letTheLimitPass(silent);
            letTheLimitPass(silent);

            assertThat(stream.next()).isEqualTo(new ReplyEvent.Finished(Reply.EMPTY));
        }
    }

    private static void letTheLimitPass(Peer silent) {
        try (DelphiApi other = Apis.impatient(silent)) {
            assertThat(Apis.problemOfTyping(other)).isEqualTo(STALLED);
        }
    }
}
