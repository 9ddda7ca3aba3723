package app.pythia.delphi.http;

import java.util.Base64;

/// Decodes base64 in chunks. Each stands for itself, padded or not, as in the service's own sample;
/// once one cannot (it ends within a byte), they are taken for one text that was cut anywhere. Not
/// safe for use by several threads.
final class Base64Chunks {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int GROUP = 4;

    private String rest = "";
    private boolean oneText;

    /// The bytes that end in this chunk.
    ///
    /// @throws IllegalArgumentException if it is no base64
    byte[] decode(String chunk) {
        String given = rest + chunk.strip();
        String text = withoutPadding(given);
        int over = text.length() % GROUP;
        boolean padded = text.length() < given.length();
        oneText = oneText || (!padded && endsWithinAByte(text, over));
        int end = oneText && !padded ? text.length() - over : text.length();
        rest = text.substring(end);
        return Base64.getDecoder().decode(text.substring(0, end));
    }

    /// What is left of one text when no more comes.
    byte[] rest() {
        String last = rest.length() == 1 ? "" : rest;
        rest = "";
        return Base64.getDecoder().decode(last);
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
}
