package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.TypedTurn;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// The service's client, as these tests use it.
final class Apis {
    static final String KEY = "dsk-secret\"\\'{}%<>~";
    static final String USER_AGENT = "Pythia/1.0 (test)";
    static final String EVENTS = "Content-Type: text/event-stream; charset=utf-8";
    static final TypedTurn TURN = new TypedTurn("c1", "Who am I?");

    private Apis() {}

    /// A client that waits as long as no test should.
    static DelphiApi patient(Peer peer) {
        return at(peer.uri(), Duration.ofSeconds(30));
    }

    /// A client that soon takes silence for a stall.
    static DelphiApi impatient(Peer peer) {
        return at(peer.uri(), Duration.ofMillis(200));
    }

    static DelphiApi at(URI base, Duration stallLimit) {
        return new HttpDelphiApi(base, KEY, USER_AGENT, stallLimit);
    }

    static DelphiProblem problemOf(ThrowingCallable call) {
        DelphiException failure = catchThrowableOfType(DelphiException.class, call);
        assertThat(failure).isNotNull();
        assertThat(failure).message().doesNotContain("secret");
        return failure.problem();
    }

    static DelphiProblem problemOfTyping(DelphiApi api) {
        return problemOf(() -> api.type(TURN));
    }

    /// All that comes, up to and with its end.
    static List<ReplyEvent> allOf(ReplyStream stream) {
        List<ReplyEvent> all = new ArrayList<>();
        do {
            all.add(stream.next());
        } while (!(all.getLast() instanceof ReplyEvent.Finished)
                && !(all.getLast() instanceof ReplyEvent.CutShort));
        return all;
    }

    static ReplyEvent cutShort(DelphiProblem cause) {
        return new ReplyEvent.CutShort(cause);
    }
}
