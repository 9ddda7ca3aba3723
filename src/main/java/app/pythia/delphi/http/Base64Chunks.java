package app.pythia.delphi.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Decodes base64 in chunks. Each stands for itself, padded or not, as in the service's own sample;
/// once one cannot (it ends within a byte), they are taken for one text that was cut anywhere.
///
/// A chunk comes whole ([#decode]), or its digits as they come ([#digits]) and then its end
/// ([#end]): both give the same bytes. Not safe for use by several threads.
final class Base64Chunks {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final boolean[] IS_DIGIT = new boolean[256];
    private static final int GROUP = 4;

    static {
        DIGITS.chars().forEach(digit -> IS_DIGIT[digit] = true);
    }

    private byte[] rest = {};
    private boolean oneText;

    Base64Chunks() {}

    /// One that goes on as `other` would, which it leaves as it is.
    Base64Chunks(Base64Chunks other) {
        rest = other.rest;
        oneText = other.oneText;
    }

    /// How many digits a chunk goes on with from `from` on, up to `to`; none if what is left of the
    /// one before keeps it from being decoded.
    int digitsIn(byte[] bytes, int from, int to) {
        return run(rest, 0, rest.length) < rest.length ? 0 : run(bytes, from, to);
    }

    /// The bytes that end in this chunk.
    ///
    /// @throws IllegalArgumentException if it is no base64
    byte[] decode(String chunk) {
        return decodeLast(chunk.strip());
    }

    /// The bytes that end in the next digits of a chunk.
    ///
    /// @param count how many bytes from `from` on; not more than [#digitsIn] says
    byte[] digits(byte[] bytes, int from, int count) {
        byte[] text = Arrays.copyOf(rest, rest.length + count);
        System.arraycopy(bytes, from, text, rest.length, count);
        int whole = text.length / GROUP * GROUP;
        rest = Arrays.copyOfRange(text, whole, text.length);
        return Base64.getDecoder().decode(ByteBuffer.wrap(text, 0, whole)).array();
    }

    /// The bytes that end with a chunk whose digits have come.
    ///
    /// @param text what of it has not come: padding
    /// @throws IllegalArgumentException if it is no base64
    byte[] end(String text) {
        return decodeLast(text.stripTrailing());
    }

    /// What is left of one text when no more comes.
    byte[] rest() {
        byte[] last = rest.length == 1 ? new byte[0] : rest;
        rest = new byte[0];
        return Base64.getDecoder().decode(last);
    }

    private static int run(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && IS_DIGIT[bytes[at] & 0xff]) {
            at++;
        }
        return at - from;
    }

    private byte[] decodeLast(String more) {
        String given = ascii(rest) + more;
        String text = withoutPadding(given);
        int over = text.length() % GROUP;
        boolean padded = text.length() < given.length();
        oneText = oneText || (!padded && endsWithinAByte(text, over));
        int end = oneText && !padded ? text.length() - over : text.length();
        rest = text.substring(end).getBytes(StandardCharsets.ISO_8859_1);
        return Base64.getDecoder().decode(text.substring(0, end));
    }

    /// What encodes whole bytes leaves the bits beyond the last of them 0.
    private static boolean endsWithinAByte(String text, int over) {
        return switch (over) {
            case 1 -> true;
            case 2 -> (lastDigit(text) & 0x0f) != 0;
            case 3 -> (lastDigit(text) & 0x03) != 0;
            default -> false;
        };
    }

    private static int lastDigit(String text) {
        return DIGITS.indexOf(text.charAt(text.length() - 1));
    }

    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String ascii(byte[] digits) {
        return new String(digits, StandardCharsets.ISO_8859_1);
    }
}
