package app.pythia.ui.fx;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address on the web that may be shown, opened or given away: `http` or `https`, with a host,
/// and without a user's name, which is mostly there to pass for the host. It is plain ASCII, so
/// nothing in it can be mistaken for another letter or turn the direction of reading: a host in
/// other letters shows as the name that is really asked (`xn--…`, RFC 5890).
public record WebAddress(URI uri) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2048;
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /// What stands before the host, the host, and the rest; with a user's name it is none.
    private static final Pattern WITH_HOST =
            Pattern.compile("(?i)(https?://)([^/?#:@\\\\]+)((?::[0-9]*)?(?:[/?#].*)?)");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /// The text as an address, or nothing where it is none.
    public static Optional<WebAddress> of(String text) {
        String bare = text.strip();
        if (bare.isEmpty()
                || bare.length() > LONGEST
                || bare.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(escaped(withAsciiHost(bare))))
                    .filter(WebAddress::isOnTheWeb)
                    .map(WebAddress::new);
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    public String host() {
        return uri.getHost();
    }

    /// What stands before the host in the full address.
    public String beforeHost() {
        return uri.toString().substring(0, hostStart());
    }

    /// What stands after the host in the full address.
    public String afterHost() {
        return uri.toString().substring(hostStart() + host().length());
    }

    /// The last part of its path, or the host where there is none: enough to know it by.
    public String shortName() {
        String path = Optional.ofNullable(uri.getPath()).orElse("").replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? host() : last;
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private int hostStart() {
        return uri.getScheme().length() + "://".length();
    }

    private static boolean isOnTheWeb(URI uri) {
        return uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }

    /// @throws IllegalArgumentException if no host can be called so
    private static String withAsciiHost(String text) {
        Matcher parts = WITH_HOST.matcher(text);
        return parts.matches() && !ASCII.matcher(parts.group(2)).matches()
                ? parts.group(1)
                        + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES)
                        + parts.group(3)
                : text;
    }

    /// Addresses are often written with spaces and letters that belong escaped.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(letter -> {
                    if (letter < 128
                            && (Character.isLetterOrDigit(letter) || LEGAL.indexOf(letter) >= 0)) {
                        escaped.appendCodePoint(letter);
                    } else {
                        for (byte each :
                                Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                            escaped.append('%').append(HEX.toHexDigits(each));
                        }
                    }
                });
        return escaped.toString();
    }
}
