package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.DelphiProblem.NotConnected;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class ConnectionFailureTest {
    private static final String HOST = "api.delphi.ai";

    @Test
    void unknownHostIsToldThoughItLooksLikeARefusal() {
        Throwable failure = new ConnectException().initCause(new UnresolvedAddressException());

        assertThat(problem(failure)).isEqualTo(notConnected(NotConnected.Cause.UNKNOWN_HOST));
    }

    @Test
    void refusalIsTold() {
        Throwable failure = new ConnectException().initCause(new ClosedChannelException());

        assertThat(problem(failure)).isEqualTo(notConnected(NotConnected.Cause.REFUSED));
    }

    @Test
    void waitingForAConnectionIsTold() {
        Throwable failure =
                new HttpConnectTimeoutException("slow").initCause(new ConnectException());

        assertThat(problem(failure)).isEqualTo(notConnected(NotConnected.Cause.TIMED_OUT));
    }

    @Test
    void certificateThatIsNotTrustedIsTold() {
        assertThat(problem(new SSLHandshakeException("PKIX")))
                .isEqualTo(notConnected(NotConnected.Cause.TLS));
    }

    @Test
    void otherFailuresMayHaveReachedTheService() {
        assertThat(problem(new IOException(new SocketException("Connection reset"))))
                .isEqualTo(new DelphiProblem.Broken(HOST));
    }

    private static DelphiProblem problem(Throwable failure) {
        return ConnectionFailure.problem(new ExecutionException(failure), HOST);
    }

    private static DelphiProblem notConnected(NotConnected.Cause cause) {
        return new NotConnected(HOST, cause);
    }
}
