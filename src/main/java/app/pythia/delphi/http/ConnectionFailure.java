package app.pythia.delphi.http;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.DelphiProblem.NotConnected;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/// Tells apart whether the service can have got a request whose call has failed.
final class ConnectionFailure {
    private ConnectionFailure() {}

    /// The client wraps what happened in others, more or fewer by version; a "connect" among them
    /// is the least telling.
    static DelphiProblem problem(Throwable failure, String host) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> meaning(cause).stream())
                .min(Comparator.comparing(cause -> cause == NotConnected.Cause.REFUSED))
                .<DelphiProblem>map(cause -> new NotConnected(host, cause))
                .orElseGet(() -> new DelphiProblem.Broken(host));
    }

    private static Optional<NotConnected.Cause> meaning(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException _ -> Optional.of(NotConnected.Cause.TIMED_OUT);
            case UnresolvedAddressException _ -> Optional.of(NotConnected.Cause.UNKNOWN_HOST);
            case UnknownHostException _ -> Optional.of(NotConnected.Cause.UNKNOWN_HOST);
            case SSLHandshakeException _ -> Optional.of(NotConnected.Cause.TLS);
            case ConnectException _ -> Optional.of(NotConnected.Cause.REFUSED);
            // The JDK has no type for what a proxy answers.
            case IOException io when isTunnel(io) -> Optional.of(NotConnected.Cause.PROXY);
            default -> Optional.empty();
        };
    }

    private static boolean isTunnel(IOException failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith("Tunnel failed");
    }
}
