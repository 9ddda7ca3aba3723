package app.pythia.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts words into captions that are read at a glance: of two lines at most, each of so many
/// letters as fit on a screen.
final class Captions {
    private static final int LINE = 42;
    private static final int LINES = 2;

    private final List<String> captions = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<String> lines = new ArrayList<>();
    private int used;

    private Captions() {}

    /// The captions of a text, each with its lines apart by `\n`; none of a text without words.
    static List<String> of(String text) {
        Captions captions = new Captions();
        captions.fill(Words.line(text));
        return captions.captions;
    }

    /// How much room a text takes on a line.
    static int width(String text) {
        return text.codePoints().map(Captions::width).sum();
    }

    private static int width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> Character.isEmojiPresentation(letter);
        };
    }

    private void fill(String text) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        int from = 0;
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            word(text.substring(from, to));
            from = to;
        }
        endLine();
        endCaption();
    }

    private void word(String word) {
        int width = width(word.stripTrailing());
        if (used + width > LINE) {
            endLine();
        }
        if (width > LINE) {
            letters(word);
        } else {
            line.append(word);
            used += width(word);
        }
    }

    /// One that is longer than a line.
    private void letters(String word) {
        BreakIterator places = BreakIterator.getCharacterInstance(Locale.ROOT);
        places.setText(word);
        int from = 0;
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            int width = width(word.substring(from, to));
            if (used + width > LINE) {
                endLine();
            }
            line.append(word, from, to);
            used += width;
            from = to;
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
        used = 0;
        if (lines.size() == LINES) {
            endCaption();
        }
    }

    private void endCaption() {
        if (!lines.isEmpty()) {
            captions.add(String.join("\n", lines));
        }
        lines.clear();
    }
}
