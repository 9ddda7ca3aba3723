package app.pythia.export;

import java.util.regex.Pattern;

/// Words as they can stand in a text file.
final class Words {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9F&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u2028\\u2029]+");

    private Words() {}

    /// With plain line ends, and a sign in the place of each control and each half of a letter:
    /// these could not be stored, or would steer the terminal that shows them.
    static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return whole(CONTROL.matcher(lines).replaceAll(String.valueOf(REPLACEMENT)));
    }

    /// The same as one line.
    static String line(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    /// With a sign in the place of each half of a letter, which UTF-8 cannot write.
    static String whole(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> isHalf(letter) ? REPLACEMENT : letter)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
