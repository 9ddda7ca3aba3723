package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.DelphiProblem.NotConnected;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Answers that are refusals, and lines that do not hold.
@Timeout(20)
class RefusedCallsTest {

    @Test
    void refusalKeepsItsWords() throws Exception {
        String body = "{\"detail\": [{\"msg\": \"message: too long\"}]}";
        try (Peer peer = Peer.answering("422 Unprocessable", body);
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOfTyping(api))
                    .isEqualTo(new DelphiProblem.Rejected(422, "message: too long"));
        }
    }

    @Test
    void refusalThatQuotesTheKeyDoesNotSpreadIt() throws Exception {
        try (Peer peer = Peer.answering("403 Forbidden", "{\"detail\": \"dlph_key is inactive\"}");
                DelphiApi api =
                        new HttpDelphiApi(
                                peer.uri(), "dlph_key", "Pythia", Duration.ofSeconds(30))) {
            assertThat(Apis.problemOfTyping(api))
                    .isEqualTo(new DelphiProblem.Forbidden("*** is inactive"));
        }
    }

    @Test
    void refusalWhoseBodyBreaksOffIsStillOne() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line ->
                                line.send("HTTP/1.1 503 Busy\r\nContent-Length: 9\r\n\r\n<"));
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(new DelphiProblem.ServerFailed(503));
        }
    }

    @Test
    void refusalWhoseBodyHangsIsStillOne() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.send("HTTP/1.1 401 No\r\nContent-Length: 9\r\n\r\n<");
                            line.hang();
                        });
                DelphiApi api = Apis.impatient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(new DelphiProblem.KeyRejected());
        }
    }

    @Test
    void refusalWithoutEndIsReadOnlySoFar() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.send("HTTP/1.1 404 No\r\nConnection: close\r\n\r\n");
                            sendForEver(line);
                        });
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(new DelphiProblem.NotFound(""));
        }
    }

    @Test
    void listWithoutEndIsGivenUp() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
                            sendForEver(line);
                        });
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.conversations("me@a.example")))
                    .isEqualTo(new DelphiProblem.NotUnderstood("an endless answer"));
        }
    }

    private static void sendForEver(Line line) throws java.io.IOException {
        String blanks = " ".repeat(64 * 1024);
        while (true) {
            line.send(blanks);
        }
    }

    @Test
    void pageOfAHotelIsNoAnswer() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "<html>Log in", "Content-Type: Text/HTML");
                DelphiApi api = Apis.patient(peer)) {
            DelphiProblem strange = new DelphiProblem.NotUnderstood("another kind of text");

            assertThat(Apis.problemOfTyping(api)).isEqualTo(strange);
            assertThat(Apis.problemOf(() -> api.synthesize("Hi"))).isEqualTo(strange);
            assertThat(Apis.problemOf(() -> api.createConversation(Optional.empty())))
                    .isEqualTo(strange);
        }
    }

    @Test
    void failureUnderAStatusOfSuccessIsNotSound() throws Exception {
        try (Peer peer =
                        Peer.answering(
                                "200 OK",
                                "{\"error\": \"no voice\"}",
                                "Content-Type: application/json");
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.synthesize("Hi")))
                    .isEqualTo(new DelphiProblem.Rejected(200, "no voice"));
        }
    }

    @Test
    void emptyAnswerIsNotUnderstood() throws Exception {
        try (Peer peer = Peer.answering("200 OK", "");
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.createConversation(Optional.empty())))
                    .isInstanceOf(DelphiProblem.NotUnderstood.class);
        }
    }

    @Test
    void disconnectionBeforeAnAnswerIsBrokenAndTheTurnIsNotSentAgain() throws Exception {
        try (Peer peer = Peer.afterRequest(_ -> {});
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(broken());
            assertThat(peer.connections()).isOne();
        }
    }

    @Test
    void crashBeforeAnAnswerIsBrokenAndTheTurnIsNotSentAgain() throws Exception {
        try (Peer peer = Peer.afterRequest(Line::reset);
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(broken());
            assertThat(peer.connections()).isOne();
        }
    }

    @Test
    void disconnectionInAnAnswerIsBroken() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line ->
                                line.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"));
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.history("c1"))).isEqualTo(broken());
        }
    }

    @Test
    void answerInNoProtocolIsBroken() throws Exception {
        try (Peer peer = Peer.afterRequest(line -> line.send("220 smtp.a.example\r\n\r\n"));
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOfTyping(api)).isEqualTo(broken());
        }
    }

    @Test
    void closedPortRefuses() throws Exception {
        URI base;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            base = URI.create("http://127.0.0.1:" + gone.getLocalPort());
        }
        try (DelphiApi api = Apis.at(base, Duration.ofSeconds(30))) {
            assertThat(Apis.problemOfTyping(api))
                    .isEqualTo(new NotConnected("127.0.0.1", NotConnected.Cause.REFUSED));
        }
    }

    /// No resolver knows such a name, by RFC 6761; one that is slow to say so ends in a stall.
    @Test
    void unknownHostIsTold() {
        URI base = URI.create("https://pythia.invalid");
        try (DelphiApi api = Apis.at(base, Duration.ofSeconds(3))) {
            assertThat(Apis.problemOfTyping(api))
                    .isIn(
                            new NotConnected("pythia.invalid", NotConnected.Cause.UNKNOWN_HOST),
                            new DelphiProblem.Stalled());
        }
    }

    private static DelphiProblem broken() {
        return new DelphiProblem.Broken("127.0.0.1");
    }
}
