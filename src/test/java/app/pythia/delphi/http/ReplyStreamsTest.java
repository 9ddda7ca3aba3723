package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Answers as they come over a line.
@Timeout(20)
class ReplyStreamsTest {
    private static final ReplyEvent FINISHED = new ReplyEvent.Finished(Reply.EMPTY);

    @Test
    void eventsCutAnywhereAreWhole() throws Exception {
        byte[] events = Told.stream("{\"current_token\": \" Olá 🏛\"}", "[DONE]");
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin(Apis.EVENTS);
                            for (byte b : events) {
                                line.chunk(new byte[] {b});
                            }
                            line.end();
                        });
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            assertThat(Apis.allOf(stream))
                    .containsExactly(new ReplyEvent.Words(" Olá 🏛"), FINISHED);
        }
    }

    @Test
    void eventIsToldBeforeTheNextHasCome() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin(Apis.EVENTS);
                            line.event("{\"current_token\": \"a\"}");
                            told.await();
                            line.event("[DONE]");
                        });
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            assertThat(stream.next()).isEqualTo(new ReplyEvent.Words("a"));
            told.countDown();
            assertThat(stream.next()).isEqualTo(FINISHED);
        }
    }

    @Test
    void endMarkerEndsItThoughTheLineStaysOpen() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin(Apis.EVENTS);
                            line.event("[DONE]");
                            line.event("{\"current_token\": \"too late\"}");
                            line.hang();
                            left.countDown();
                        });
                DelphiApi api = Apis.patient(peer)) {
            ReplyStream stream = api.type(Apis.TURN);

            assertThat(stream.next()).isEqualTo(FINISHED);
            assertThat(stream.next()).isEqualTo(FINISHED);
            left.await();
        }
    }

    @Test
    void streamWithoutEndMarkerEndsEarly() throws Exception {
        try (Peer peer =
                        Peer.answering(
                                "200 OK", "data: {\"current_token\": \"a\"}\n\n", Apis.EVENTS);
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            assertThat(Apis.allOf(stream))
                    .containsExactly(
                            new ReplyEvent.Words("a"),
                            Apis.cutShort(new DelphiProblem.EndedEarly()));
        }
    }

    @Test
    void crashInAStreamCutsItShort() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin(Apis.EVENTS);
                            line.event("{\"current_token\": \"a\"}");
                            told.await();
                            line.reset();
                        });
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.type(Apis.TURN)) {
            assertThat(stream.next()).isEqualTo(new ReplyEvent.Words("a"));
            told.countDown();
            assertThat(stream.next())
                    .isEqualTo(Apis.cutShort(new DelphiProblem.Broken("127.0.0.1")));
        }
    }

    @Test
    void soundShorterThanDeclaredIsBroken() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line ->
                                line.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabcd"));
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.synthesize("Hi")) {
            List<ReplyEvent> told = Apis.allOf(stream);

            assertThat(Told.sound(told)).isEqualTo("abcd".getBytes(StandardCharsets.US_ASCII));
            assertThat(told.getLast())
                    .isEqualTo(Apis.cutShort(new DelphiProblem.Broken("127.0.0.1")));
        }
    }

    @Test
    void soundAsLongAsDeclaredIsWhole() throws Exception {
        try (Peer peer =
                        Peer.answering("200 OK", "abcd", "Content-Type: application/octet-stream");
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.synthesize("Hi")) {
            List<ReplyEvent> told = Apis.allOf(stream);

            assertThat(Told.sound(told)).isEqualTo("abcd".getBytes(StandardCharsets.US_ASCII));
            assertThat(told.getLast()).isEqualTo(FINISHED);
            assertThat(stream.sampleRate()).isEqualTo(24_000);
        }
    }

    @Test
    void conversationsAndHistoryAreReadOverTheLine() throws Exception {
        try (Peer peer =
                        Peer.answering(
                                "200 OK",
                                "{\"conversations\": [{\"id\": \"c1\"}], \"messages\": [{}]}");
                DelphiApi api = Apis.patient(peer)) {
            assertThat(api.conversations("me@a.example")).hasSize(1);
            assertThat(api.history("c1")).hasSize(1);
        }
    }

    @Test
    void greetingIsReadOverTheLine() throws Exception {
        try (Peer peer =
                        Peer.answering(
                                "200 OK",
                                "{\"conversation_id\": \"c1\", \"initial_message\": \"Hey!\"}",
                                "Content-Type: application/json");
                DelphiApi api = Apis.patient(peer)) {
            assertThat(api.createConversation(Optional.empty()).greeting()).contains("Hey!");
        }
    }
}
