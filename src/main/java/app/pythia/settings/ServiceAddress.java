package app.pythia.settings;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// Where the service is.
///
/// @param uri `https`, or `http` for a literal loopback address
public record ServiceAddress(URI uri) {

    /// The service's own.
    public static final ServiceAddress DEFAULT = of("https://api.delphi.ai");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /// An address as a person gives it.
    ///
    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public static ServiceAddress of(String text) {
        URI uri = parse(text.strip());
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getQuery() != null
                || uri.getFragment() != null) {
            throw new IllegalArgumentException("it is not an address like https://api.delphi.ai");
        }
        if (!scheme.equals("https")
                && !(scheme.equals("http") && LOOPBACK.contains(uri.getHost()))) {
            throw new IllegalArgumentException(
                    "it must begin with https://, so that the key travels encrypted");
        }
        return new ServiceAddress(uri);
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
