package app.pythia.turn;

import java.util.regex.Pattern;

/// Text as it is to be read aloud: without the marks of Markdown, and links by their names.
final class SpokenText {
    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("[*_`#>|~]+");

    private SpokenText() {}

    static String of(String markdown) {
        String named = LINK.matcher(markdown).replaceAll("$1");
        return MARKS.matcher(named).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
