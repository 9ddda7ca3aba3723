package app.pythia.ui.fx;

import app.pythia.conversation.Citation;
import app.pythia.ui.words.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of a source beside its title.
public final class SourceWords {
    /// How the page of a document is kept with a message.
    private static final Pattern PAGE = Pattern.compile("p\\. (\\d+)");

    private SourceWords() {}

    /// Its kind, and the page or time within it.
    public static String about(Citation citation) {
        return Stream.concat(
                        Stream.of(kind(citation.kind())),
                        citation.place().map(SourceWords::place).stream())
                .collect(Collectors.joining(" · "));
    }

    private static String place(String kept) {
        Matcher page = PAGE.matcher(kept);
        return page.matches() ? Words.of("fx.source.page", page.group(1)) : kept;
    }

    /// Its kind.
    public static String kind(String kind) {
        return switch (kind.toUpperCase(Locale.ROOT)) {
            case "WEB" -> Words.of("fx.source.web");
            case "PDF" -> Words.of("fx.source.pdf");
            case "TWITTER" -> Words.of("fx.source.x");
            case "" -> Words.of("fx.source");
            default ->
                    kind.substring(0, 1).toUpperCase(Locale.ROOT)
                            + kind.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
