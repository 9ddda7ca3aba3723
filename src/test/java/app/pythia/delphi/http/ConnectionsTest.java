package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Which connection a call uses.
@Timeout(20)
class ConnectionsTest {

    @Test
    void twoTurnsUseOneThoughTheirAnswersGoOnAfterTheEnd() throws Exception {
        CountDownLatch finished = new CountDownLatch(1);
        try (Peer peer =
                        Peer.playing(line -> {
                            answerTurn(line);
                            finished.await();
                            line.event("{\"usage\": 7}");
                            line.end();
                            answerTurn(line);
                        });
                DelphiApi api = Apis.patient(peer)) {
            HttpReplyStream first = (HttpReplyStream) api.write(Apis.TURN);
            finish(first);
            finished.countDown();
            first.awaitRest();
            finish(api.write(Apis.TURN));

            assertThat(peer.connections()).isOne();
        }
    }

    @Test
    void anAnswerThatGoesOnForEverIsLeft() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (Peer peer =
                        Peer.playing(line -> {
                            answerTurn(line);
                            goOnUntilItLeaves(line);
                            left.countDown();
                        });
                DelphiApi api = Apis.patient(peer)) {
            finish(api.write(Apis.TURN));

            left.await();
        }
    }

    private static void answerTurn(Line line) throws IOException {
        line.keptOpen().request();
        line.begin(Apis.EVENTS);
        line.event("[DONE]");
    }

    private static void goOnUntilItLeaves(Line line) {
        try {
            while (true) {
                line.event("{\"usage\": 7}");
            }
        } catch (IOException left) {
            // That is what was waited for.
        }
    }

    private static void finish(ReplyStream stream) {
        try (stream) {
            assertThat(Apis.allOf(stream).getLast()).isInstanceOf(ReplyEvent.Finished.class);
        }
    }
}
