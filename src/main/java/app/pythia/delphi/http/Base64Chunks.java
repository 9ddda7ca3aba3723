package app.pythia.delphi.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;

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

    /// Of 8 digits, 6 bytes, which are whole samples: then none need be cut and put together again.
    private static final int TWO_GROUPS = 2 * GROUP;

    private static final byte[] NOTHING = {};

    static {
        DIGITS.chars().forEach(digit -> IS_DIGIT[digit] = true);
    }

    private byte[] rest = NOTHING;
    private byte[] text = NOTHING;
    private boolean oneText;

    Base64Chunks() {}

    /// One that goes on as `other` would, which it leaves as it is.
    Base64Chunks(Base64Chunks other) {
        rest = other.rest;
        oneText = other.oneText;
    }

    /// The bytes that end in this chunk.
    ///
    /// @throws IllegalArgumentException if it is no base64
    byte[] decode(String chunk) {
        return decodeLast(chunk.strip());
    }

    /// Decodes what of a chunk goes on with from `from` on, up to the first sign that is no digit,
    /// or to `to`.
    ///
    /// @param decoded is given the bytes that end in these digits
    /// @return how many digits; none also if what is left of the chunk before cannot be decoded
    int digits(byte[] bytes, int from, int to, Consumer<byte[]> decoded) {
        int likely = upToQuoteOrPadding(bytes, from, to);
        try {
            decoded.accept(decodeNext(bytes, from, likely));
            return likely;
        } catch (IllegalArgumentException oddSign) {
            int sure = areDigits(rest, 0, rest.length) ? run(bytes, from, to) : 0;
            decoded.accept(sure == 0 ? NOTHING : decodeNext(bytes, from, sure));
            return sure;
        }
    }

    /// The bytes that end with a chunk whose digits have come.
    ///
    /// @param padding what of it has not come
    /// @throws IllegalArgumentException if it is no base64
    byte[] end(String padding) {
        return decodeLast(padding.stripTrailing());
    }

    /// What is left of one text when no more comes.
    byte[] rest() {
        byte[] last = rest.length == 1 ? NOTHING : rest;
        rest = NOTHING;
        return Base64.getDecoder().decode(last);
    }

    /// Nearly always all digits. A text finds a character many times faster than a loop does.
    private static int upToQuoteOrPadding(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        int quote = text.indexOf('"');
        int end = quote < 0 ? text.length() : quote;
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        return end;
    }

    /// @throws IllegalArgumentException before anything has changed, if not all are digits
    private byte[] decodeNext(byte[] bytes, int from, int count) {
        int all = rest.length + count;
        int over = all % TWO_GROUPS;
        if (text.length < all) {
            text = new byte[all];
        }
        System.arraycopy(rest, 0, text, 0, rest.length);
        System.arraycopy(bytes, from, text, rest.length, count);
        // The decoder sees the rest of them, but takes padding at the end of its groups.
        boolean padded = all > over && text[all - over - 1] == '=';
        if (padded || !areDigits(bytes, from + Math.max(0, count - over), from + count)) {
            throw new IllegalArgumentException("no base64");
        }
        ByteBuffer groups = ByteBuffer.wrap(text, 0, all - over);
        byte[] decoded = Base64.getDecoder().decode(groups).array();
        rest = Arrays.copyOfRange(text, all - over, all);
        return decoded;
    }

    private static boolean areDigits(byte[] bytes, int from, int to) {
        return run(bytes, from, to) == to - from;
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
        String chunk = withoutPadding(given);
        int over = chunk.length() % GROUP;
        boolean padded = chunk.length() < given.length();
        oneText = oneText || (!padded && endsWithinAByte(chunk, over));
        int end = oneText && !padded ? chunk.length() - over : chunk.length();
        rest = chunk.substring(end).getBytes(StandardCharsets.ISO_8859_1);
        return Base64.getDecoder().decode(chunk.substring(0, end));
    }

    /// What encodes whole bytes leaves the bits beyond the last of them 0.
    private static boolean endsWithinAByte(String chunk, int over) {
        return switch (over) {
            case 1 -> true;
            case 2 -> (lastDigit(chunk) & 0x0f) != 0;
            case 3 -> (lastDigit(chunk) & 0x03) != 0;
            default -> false;
        };
    }

    private static int lastDigit(String chunk) {
        return DIGITS.indexOf(chunk.charAt(chunk.length() - 1));
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
