package app.pythia.ui.fx;

import java.util.regex.Pattern;

/// The clone's name, as it stands in different places.
public final class CloneName {
    private static final Pattern ARTICLE = Pattern.compile("^The(?=\\s)");

    private CloneName() {}

    /// As it stands within a sentence: “the Guide” for “The Guide”.
    public static String within(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("the");
    }

    /// Its first letter, past an article: G for “The Guide”.
    static String letter(String name) {
        String bare = ARTICLE.matcher(name.strip()).replaceFirst("").strip();
        return bare.isEmpty()
                ? "·"
                : Character.toString(Character.toUpperCase(bare.codePointAt(0)));
    }
}
