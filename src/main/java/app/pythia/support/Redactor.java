package app.pythia.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/// Cleans a line that is about to be written where others may read it: keys and e-mail addresses
/// become `***`, and characters that would begin a line of their own or turn the direction of
/// reading are written as escapes. Safe for use by any thread.
public final class Redactor {
    private static final String HIDDEN = "***";
    private static final int SHORTEST_FORM = 4;

    /// Forms of keys, whoever's they are: the service's, others' bearer tokens, and whatever
    /// follows a name under which keys travel.
    private static final Pattern KEY =
            Pattern.compile(
                    "(?i)\\b(?:dsk-|dlph_|sk-)[\\w.~+/=-]{4,}"
                            + "|(?<=\\bbearer )\\S+"
                            + "|(?<=\\bx-api-key[:= ]{1,3})[^\\s,;\\]}]+"
                            + "|(?<=[?&](?:api_key|apikey|key|token|access_token)=)[^\\s&]+");

    /// As it stands, or with its sign encoded as in an address.
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%'*+^`{|}~-]+(?:@|%40)[\\w-]+(?:\\.[\\w-]+)*");

    /// Controls, line and paragraph separators, and the marks that steer the direction of text (UTS
    /// #9, "Explicit Directional" formatting characters).
    private static final Pattern STEERING =
            Pattern.compile(
                    "[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    /// The longest first, so that nothing of it stays behind.
    private final Set<String> secrets =
            new ConcurrentSkipListSet<>(
                    Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));

    /// Never lets this through again, neither as it is nor encoded, also as a part of something
    /// that is encoded.
    public void conceal(String secret) {
        if (secret.isBlank()) {
            return;
        }
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        secrets.add(secret);
        for (int before = 0; before < 3; before++) {
            hideBase64(Base64.getEncoder(), bytes, before);
            hideBase64(Base64.getUrlEncoder(), bytes, before);
        }
        hide(HexFormat.of().formatHex(bytes));
        hide(HexFormat.of().withUpperCase().formatHex(bytes));
        hide(URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }

    /// Its letters where that many bytes, or three more, stand before it: without those in which
    /// bits of its neighbours are mixed, and with the last one where it has no neighbour (RFC 4648:
    /// six bits to a letter).
    private void hideBase64(Base64.Encoder encoder, byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String all = encoder.withoutPadding().encodeToString(shifted);
        int from = Math.ceilDiv(before * 8, 6);
        hide(all.substring(from, Math.max(from, shifted.length * 8 / 6)));
        hide(all.substring(from));
    }

    /// Of a very short secret there are forms that could stand for anything.
    private void hide(String form) {
        if (form.length() >= SHORTEST_FORM) {
            secrets.add(form);
        }
    }

    /// One line that may be read by others.
    public String clean(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, HIDDEN);
        }
        clean = KEY.matcher(clean).replaceAll(HIDDEN);
        clean = EMAIL.matcher(clean).replaceAll(HIDDEN);
        return STEERING.matcher(clean)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    /// It prints none of what it conceals.
    @Override
    public String toString() {
        return "Redactor";
    }
}
