package app.pythia.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words in Markdown (CommonMark 0.31).
final class MarkdownWords {
    private static final Pattern FENCE =
            Pattern.compile("[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)?(`{3,}|~{3,})(.*)");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~|]|&(?=#?\\w+;)");
    private static final Pattern BEGINNING = Pattern.compile("^(\\d{1,9})(?=[.)])|^(?=[#+=-])");
    private static final Pattern CODE_OR_TAG =
            Pattern.compile(
                    "(?<!\\\\)(`+)(?!`).*?(?<!`)\\1(?!`)|<(?!https?://[^\\s<>]*>)(?=[A-Za-z/!?])");
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[\\s<>\\\\]");

    private MarkdownWords() {}

    /// A message as a quotation: its own Markdown stays, and cannot reach beyond it. Its lines stay
    /// lines, and what looks like HTML stays to be read.
    static String quoted(String message) {
        List<String> lines = Words.clean(message).stripTrailing().lines().toList();
        StringBuilder quoted = new StringBuilder();
        Optional<String> fence = Optional.empty();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Optional<String> before = fence;
            fence = fenceAfter(line, before);
            boolean isCode = before.isPresent() || fence.isPresent();
            boolean breaks = at + 1 < lines.size() && !lines.get(at + 1).isBlank();
            quoted.append(line.isBlank() ? ">" : "> ")
                    .append(isCode ? line : plain(line, breaks))
                    .append('\n');
        }
        return quoted.toString();
    }

    /// The fence of the code that the next line belongs to.
    private static Optional<String> fenceAfter(String line, Optional<String> before) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.matches()) {
            return before;
        }
        String marks = fence.group(1);
        String rest = fence.group(2);
        if (before.isEmpty()) {
            boolean opens = marks.startsWith("~") || rest.indexOf('`') < 0;
            return opens ? Optional.of(marks) : before;
        }
        boolean closes = marks.startsWith(before.get()) && rest.isBlank();
        return closes ? Optional.empty() : before;
    }

    private static String plain(String line, boolean breaks) {
        if (line.isBlank()) {
            return "";
        }
        String words =
                CODE_OR_TAG
                        .matcher(line)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        found.group().equals("<") ? "\\<" : found.group()));
        return breaks ? words.stripTrailing() + "  " : words;
    }

    /// A text as one line that is nothing but words.
    static String escaped(String text) {
        String words = SPECIAL.matcher(Words.line(text)).replaceAll("\\\\$0");
        return BEGINNING.matcher(words).replaceFirst("$1\\\\");
    }

    /// Words that lead to an address, if it is one of the web.
    static String linked(String words, Optional<String> url) {
        Optional<String> address = url.map(String::strip).filter(it -> !it.isEmpty());
        if (address.isEmpty()) {
            return escaped(words);
        }
        String lower = address.get().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://")
                ? "[" + escaped(words) + "](<" + encoded(address.get()) + ">)"
                : escaped(words) + " (" + escaped(address.get()) + ")";
    }

    private static String encoded(String address) {
        return NOT_IN_ADDRESS
                .matcher(Words.line(address))
                .replaceAll(found -> "%" + "%02X".formatted((int) found.group().charAt(0)));
    }
}
