package app.pythia.settings;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// Where the service is.
///
/// @param uri `https`, or `http` for a literal loopback address
public record ServiceAddress(URI uri) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MAX_PORT = 65_535;

    /// The service's own.
    public static final ServiceAddress DEFAULT = of("https://api.delphi.ai");

    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public ServiceAddress {
        if (!isPlain(uri)) {
            throw new IllegalArgumentException("it is not an address like https://api.delphi.ai");
        }
        if (!keepsTheKey(uri)) {
            throw new IllegalArgumentException(
                    "it must begin with https://, so that the key travels encrypted");
        }
    }

    /// An address as a person gives it.
    ///
    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public static ServiceAddress of(String text) {
        return new ServiceAddress(parse(text.strip()));
    }

    private static boolean isPlain(URI uri) {
        return uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getQuery() == null
                && uri.getFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= MAX_PORT;
    }

    private static boolean keepsTheKey(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme())
                        && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT)));
    }

    private static URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "it is not an address like https://api.delphi.ai", malformed);
        }
    }
}
