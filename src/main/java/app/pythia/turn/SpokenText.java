package app.pythia.turn;

import java.util.regex.Pattern;

/// Text as it is to be read aloud: without the marks of Markdown, links by their names, and bare
/// addresses by their hosts.
final class SpokenText {
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(?:`{3,}|~{3,}).*$");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*[-=:|*_][-=:|*_ \\t]+$");
    private static final Pattern POINT = Pattern.compile("(?m)^[ \\t>]*[-+*][ \\t]+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern ADDRESS =
            Pattern.compile("<?https?://(?:www\\.)?([^\\s/?#<>:)]*[^\\s/?#<>:).,;!])[^\\s<>)]*>?");
    private static final Pattern MARKS = Pattern.compile("[*_`#>|~]+");

    private SpokenText() {}

    static String of(String markdown) {
        String bare = FENCE.matcher(markdown).replaceAll(" ");
        bare = RULE.matcher(bare).replaceAll(" ");
        bare = POINT.matcher(bare).replaceAll(" ");
        bare = LINK.matcher(bare).replaceAll("$1");
        bare = ADDRESS.matcher(bare).replaceAll("$1 ");
        return MARKS.matcher(bare).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
