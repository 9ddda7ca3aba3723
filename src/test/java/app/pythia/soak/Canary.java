package app.pythia.soak;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Something that must not be found, in all forms in which it might be.
final class Canary {
    private final List<byte[]> forms = new ArrayList<>();

    Canary(String secret) {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            forms.add(secret.getBytes(charset));
        }
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        for (int before = 0; before < 3; before++) {
            add(base64(Base64.getEncoder(), bytes, before));
            add(base64(Base64.getUrlEncoder(), bytes, before));
        }
        String hex = HexFormat.of().formatHex(bytes);
        add(hex);
        add(hex.toUpperCase(Locale.ROOT));
        add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /// Whether it is there, in any form.
    boolean isIn(byte[] text) {
        return forms.stream().anyMatch(form -> contains(text, form));
    }

    /// What is sure to be seen of it where `before` other bytes, of a multiple of three, stand
    /// before it: the letters in which bits of its neighbours are mixed are left out.
    private static String base64(Base64.Encoder encoder, byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String all = encoder.withoutPadding().encodeToString(shifted);
        int from = before == 0 ? 0 : before + 1;
        int to = shifted.length * 8 / 6;
        return all.substring(from, to);
    }

    private void add(String form) {
        forms.add(form.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean contains(byte[] text, byte[] form) {
        for (int at = 0; at + form.length <= text.length; at++) {
            int same = 0;
            while (same < form.length && text[at + same] == form[same]) {
                same++;
            }
            if (same == form.length) {
                return true;
            }
        }
        return false;
    }
}
