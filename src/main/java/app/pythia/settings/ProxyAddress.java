package app.pythia.settings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an HTTP proxy is.
///
/// @param host a name, or an IP address (version 6 in brackets)
public record ProxyAddress(String host, int port) {
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9.-]+|\\[[0-9a-f:.]+])(?::([0-9]{1,5}))?/?");
    private static final String NO_ADDRESS = "it is not an address like proxy.example.org:8080";
    private static final int MAX_PORT = 65_535;

    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public ProxyAddress {
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException(NO_ADDRESS);
        }
    }

    /// As a person gives it.
    ///
    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public static ProxyAddress of(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        if (bare.startsWith("socks")) {
            throw new IllegalArgumentException(
                    "a SOCKS proxy cannot be used here: name an HTTP proxy");
        }
        Matcher form = FORM.matcher(bare.replaceFirst("^http://", ""));
        if (!form.matches() || form.group(2) == null) {
            throw new IllegalArgumentException(NO_ADDRESS);
        }
        return new ProxyAddress(form.group(1), Integer.parseInt(form.group(2)));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
