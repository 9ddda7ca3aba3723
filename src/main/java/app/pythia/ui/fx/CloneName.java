package app.pythia.ui.fx;

import java.util.Locale;
import java.util.regex.Pattern;

/// The clone's name, as it stands in different places.
public final class CloneName {
    private static final Pattern ARTICLE = Pattern.compile("^(The|Your)(?=\\s)");

    private CloneName() {}

    /// As it stands within a sentence: “the Guide” for “The Guide”, “your clone” for “Your clone”.
    public static String within(String name) {
        return ARTICLE.matcher(name.strip())
                .replaceFirst(article -> article.group().toLowerCase(Locale.ROOT));
    }

    /// Its first letter, past an article: G for “The Guide”.
    static String letter(String name) {
        String bare = ARTICLE.matcher(name.strip()).replaceFirst("").strip();
        return bare.isEmpty()
                ? "·"
                : Character.toString(Character.toUpperCase(bare.codePointAt(0)));
    }
}
