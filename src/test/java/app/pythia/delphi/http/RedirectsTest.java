package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiProblem;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever answers with a redirect gets the key to no other place.
@Timeout(20)
class RedirectsTest {

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectOfATurnIsNotFollowed(int status) throws Exception {
        try (Peer other = Peer.afterRequest(_ -> {});
                Peer peer = redirecting(status, other);
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOfTyping(api))
                    .isEqualTo(new DelphiProblem.NotUnderstood("status " + status));
            assertThat(other.connections()).isZero();
            assertThat(peer.connections()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectOfAQuestionIsNotFollowed(int status) throws Exception {
        try (Peer other = Peer.afterRequest(_ -> {});
                Peer peer = redirecting(status, other);
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.conversations("me@a.example")))
                    .isEqualTo(new DelphiProblem.NotUnderstood("status " + status));
            assertThat(other.connections()).isZero();
        }
    }

    private static Peer redirecting(int status, Peer to) throws Exception {
        return Peer.answering(status + " Elsewhere", "", "Location: " + to.uri() + "/v3/stream");
    }
}
