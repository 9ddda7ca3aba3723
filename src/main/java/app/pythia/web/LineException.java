package app.pythia.web;

import app.pythia.turn.Problem;
import app.pythia.turn.Problem.Unreachable;
import app.pythia.turn.Problem.Unreachable.Reason;
import java.io.IOException;
import java.io.Serial;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/// An exchange that did not come to its end.
final class LineException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient Unreachable problem;

    private LineException(URI address, Reason reason) {
        super(reason.toString());
        problem = new Problem.Unreachable(address.getHost(), reason);
    }

    static LineException noAnswer(URI address) {
        return new LineException(address, Reason.NO_ANSWER);
    }

    static LineException unknownHost(URI address) {
        return new LineException(address, Reason.UNKNOWN_HOST);
    }

    static LineException onlyBySocks(URI address) {
        return new LineException(address, Reason.SOCKS);
    }

    static LineException proxyPassword(URI address) {
        return new LineException(address, Reason.PROXY_PASSWORD);
    }

    /// The client wraps what happened in others; a "connect" among them is the least telling.
    static LineException of(Throwable failure, URI address) {
        Reason reason =
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .flatMap(cause -> meaning(cause).stream())
                        .min(Comparator.comparing(meaning -> meaning == Reason.REFUSED))
                        .orElse(Reason.BROKEN);
        return new LineException(address, reason);
    }

    Unreachable problem() {
        return problem;
    }

    private static Optional<Reason> meaning(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException _ -> Optional.of(Reason.NO_ANSWER);
            case UnresolvedAddressException _ -> Optional.of(Reason.UNKNOWN_HOST);
            case UnknownHostException _ -> Optional.of(Reason.UNKNOWN_HOST);
            case SSLHandshakeException _ -> Optional.of(Reason.NOT_TRUSTED);
            case ConnectException _ -> Optional.of(Reason.REFUSED);
            // The JDK has no type for what a proxy answers.
            case IOException io when isTunnel(io) -> Optional.of(Reason.PROXY);
            default -> Optional.empty();
        };
    }

    private static boolean isTunnel(IOException failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith("Tunnel failed");
    }
}
