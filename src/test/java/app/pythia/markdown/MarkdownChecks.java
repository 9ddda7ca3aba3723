package app.pythia.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What must be true of every text that is read.
public final class MarkdownChecks {
    /// Words that no rule of Markdown gives a meaning.
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9&#])w[0-9]{3}(?![A-Za-z0-9])");

    private MarkdownChecks() {}

    /// Checks what was read of a source.
    ///
    /// @throws AssertionError if a place lies outside or goes back, or a word of the source is
    ///   neither shown nor led to
    public static void check(String source, Document document) {
        checkPlaces(source, document);
        checkWords(source, document);
    }

    private static void checkPlaces(String source, Document document) {
        for (Words words : Leaves.of(document)) {
            int last = 0;
            for (Run run : words.runs()) {
                if (run.start() < last || run.end() < run.start() || run.end() > source.length()) {
                    throw new AssertionError(run + " after " + last + " of " + source.length());
                }
                last = run.end();
            }
        }
    }

    private static void checkWords(String source, Document document) {
        StringBuilder all = new StringBuilder();
        for (Words words : Leaves.of(document)) {
            all.append(words.text()).append('\n');
            words.runs().forEach(run -> run.link().ifPresent(to -> all.append(to).append('\n')));
        }
        all.append(document.blocks());
        String there = all.toString();
        List<String> missing = words(source).stream().filter(it -> !there.contains(it)).toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("lost " + missing);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
