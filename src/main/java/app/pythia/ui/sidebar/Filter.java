package app.pythia.ui.sidebar;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that are looked for in the list, whatever their case and accents.
///
/// @param words folded, none of them empty; without any, all is found
record Filter(List<String> words) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Filter of(String typed) {
        return new Filter(
                SPACES.splitAsStream(fold(typed)).filter(word -> !word.isEmpty()).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// @param folded the text
    boolean finds(String folded) {
        return words.stream().allMatch(folded::contains);
    }

    /// Text without case and accents. The way by upper case makes the ß two letters and both sigmas
    /// one.
    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(apart).replaceAll("");
        return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
