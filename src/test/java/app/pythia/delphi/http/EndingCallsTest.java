package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Calls that their caller gives up.
@Timeout(20)
@SuppressWarnings("try") // What is closed early here is the matter of the test.
class EndingCallsTest {
    private static final ReplyEvent CLOSED = Apis.cutShort(new DelphiProblem.Closed());

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);

    @Test
    void interruptEndsACallThatWaitsForItsAnswer() throws Exception {
        try (Peer peer = Peer.afterRequest(this::hang);
                DelphiApi api = Apis.patient(peer)) {
            Caller caller = Caller.of(() -> api.type(Apis.TURN));
            asked.await();
            caller.interrupt();

            assertThat(caller.result().outcome()).isInstanceOf(InterruptedException.class);
            left.await();
        }
    }

    @Test
    void interruptEndsACallWhoseAnswerHasBegun() throws Exception {
        try (Peer peer = Peer.afterRequest(this::beginAndHang);
                DelphiApi api = Apis.patient(peer)) {
            Caller caller = Caller.of(() -> api.history("c1"));
            asked.await();
            caller.awaitReading();
            caller.interrupt();

            assertThat(caller.result().outcome()).isInstanceOf(InterruptedException.class);
            left.await();
        }
    }

    @Test
    void interruptEndsACallWhoseRefusalHasBegun() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.send("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\n");
                            hang(line);
                        });
                DelphiApi api = Apis.patient(peer)) {
            Caller caller = Caller.of(() -> api.history("c1"));
            asked.await();
            caller.awaitReading();
            caller.interrupt();

            assertThat(caller.result().outcome()).isInstanceOf(InterruptedException.class);
            left.await();
        }
    }

    @Test
    void interruptedThreadSendsNothing() throws Exception {
        try (Peer peer = Peer.afterRequest(Line::hang);
                DelphiApi api = Apis.patient(peer)) {
            Caller caller =
                    Caller.of(() -> {
                        Thread.currentThread().interrupt();
                        return api.type(Apis.TURN);
                    });

            assertThat(caller.result().outcome()).isInstanceOf(InterruptedException.class);
            assertThat(peer.connections()).isZero();
        }
    }

    @Test
    void interruptEndsAReaderAndStaysSet() throws Exception {
        try (Peer peer = Peer.afterRequest(this::beginAndHang);
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            Caller reader = Caller.of(stream::next);
            reader.awaitReading();
            reader.interrupt();

            assertThat(reader.result()).isEqualTo(new Caller.Result(CLOSED, true));
            left.await();
        }
    }

    @Test
    void closeOfAStreamEndsItsReader() throws Exception {
        try (Peer peer = Peer.afterRequest(this::beginAndHang);
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            Caller reader = Caller.of(stream::next);
            reader.awaitReading();
            stream.close();

            assertThat(reader.result()).isEqualTo(new Caller.Result(CLOSED, false));
            assertThat(stream.next()).isEqualTo(CLOSED);
            left.await();
        }
    }

    @Test
    void closedStreamTellsNothingOfWhatHasCome() throws Exception {
        try (Peer peer =
                        Peer.answering(
                                "200 OK",
                                "data: {\"current_token\": \"a\"}\n\ndata: [DONE]\n\n",
                                Apis.EVENTS);
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            assertThat(stream.next()).isEqualTo(new ReplyEvent.Words("a"));
            stream.close();
            stream.close();

            assertThat(stream.next()).isEqualTo(CLOSED);
        }
    }

    @Test
    void closeOfAnApiEndsACallThatWaits() throws Exception {
        try (Peer peer = Peer.afterRequest(this::hang);
                DelphiApi api = Apis.patient(peer)) {
            Caller caller = Caller.of(() -> api.type(Apis.TURN));
            asked.await();
            api.close();

            assertThat(caller.result().outcome()).satisfies(EndingCallsTest::isClosed);
            left.await();
        }
    }

    @Test
    void closeOfAnApiEndsAReader() throws Exception {
        try (Peer peer = Peer.afterRequest(this::beginAndHang);
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            Caller reader = Caller.of(stream::next);
            reader.awaitReading();
            api.close();

            assertThat(reader.result().outcome()).isEqualTo(CLOSED);
            left.await();
        }
    }

    @Test
    void callAfterTheCloseOfAnApiFails() throws Exception {
        try (Peer peer = Peer.afterRequest(Line::hang);
                DelphiApi api = Apis.patient(peer)) {
            api.close();

            assertThat(Apis.problemOfTyping(api)).isEqualTo(new DelphiProblem.Closed());
            assertThat(peer.connections()).isZero();
        }
    }

    private static void isClosed(Object outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DelphiException.class,
                        failure ->
                                assertThat(failure.problem())
                                        .isEqualTo(new DelphiProblem.Closed()));
    }

    private void beginAndHang(Line line) throws IOException {
        line.begin(Apis.EVENTS);
        hang(line);
    }

    private void hang(Line line) {
        asked.countDown();
        line.hang();
        left.countDown();
    }
}
