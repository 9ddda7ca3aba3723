package app.pythia.settings;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// What addresses of services have in common.
final class Addresses {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MAX_PORT = 65_535;

    private Addresses() {}

    /// @param complaint the message of what is thrown if it is no address at all
    static URI parse(String text, String complaint) {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(complaint, malformed);
        }
    }

    /// Whether it names a host, and nobody's password.
    static boolean namesHost(URI uri) {
        return uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= MAX_PORT;
    }

    /// Whether nobody between here and there can read what travels.
    static boolean isPrivate(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme())
                        && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT)));
    }
}
