package app.pythia.ui.fx;

import app.pythia.ui.words.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/// The clone's name, as it stands in different places.
public final class CloneName {
    private CloneName() {}

    /// As it stands within a sentence: “the Guide” for “The Guide”, “your clone” for “Your clone”.
    public static String within(String name) {
        return article()
                .matcher(name.strip())
                .replaceFirst(article -> article.group().toLowerCase(Locale.ROOT));
    }

    /// Its first letter, past an article: G for “The Guide”.
    static String letter(String name) {
        String bare = article().matcher(name.strip()).replaceFirst("").strip();
        return bare.isEmpty()
                ? "·"
                : Character.toString(Character.toUpperCase(bare.codePointAt(0)));
    }

    private static Pattern article() {
        return Pattern.compile("^(" + Words.of("clone.articles") + ")(?=\\s)");
    }
}
