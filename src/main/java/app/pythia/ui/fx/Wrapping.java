package app.pythia.ui.fx;

import java.text.Bidi;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Breaks text into lines where the toolkit must not. JavaFX 26 breaks lines of several directions
/// too wide, and throws from its layout where a line ends within words that run from right to left;
/// text whose lines are broken already is drawn well.
public final class Wrapping {
    private static final Pattern WORDS = Pattern.compile("\\n|[^\\S\\n]+|\\S+");

    private final double width;
    private final ToDoubleFunction<String> measure;
    private final StringBuilder lines = new StringBuilder();
    private double filled;

    private Wrapping(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    /// Whether anything in it runs from right to left.
    public static boolean isNeeded(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// The text in lines of at most that width. Each break takes the place of a white space, so
    /// that every character stays where it is; only a word that is wider than a line is parted.
    ///
    /// @param measure how wide a word is
    public static String wrap(String text, double width, ToDoubleFunction<String> measure) {
        Wrapping wrapping = new Wrapping(width, measure);
        WORDS.matcher(text).results().map(MatchResult::group).forEach(wrapping::add);
        return wrapping.lines.toString();
    }

    private void add(String part) {
        if (part.equals("\n")) {
            lines.append(part);
            filled = 0;
            return;
        }
        double needed = measure.applyAsDouble(part);
        if (filled + needed <= width) {
            lines.append(part);
            filled += needed;
        } else if (part.isBlank()) {
            lines.append('\n').append(part.substring(1));
            filled = 0;
        } else {
            breakBefore();
            addParted(part, needed);
        }
    }

    /// The line ends at the white space before the word.
    private void breakBefore() {
        int last = lines.length() - 1;
        if (last >= 0 && filled > 0 && Character.isWhitespace(lines.charAt(last))) {
            lines.setCharAt(last, '\n');
            filled = 0;
        }
    }

    private void addParted(String word, double needed) {
        if (needed <= width && filled == 0) {
            lines.append(word);
            filled = needed;
            return;
        }
        word.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    double one = measure.applyAsDouble(letter);
                    if (filled > 0 && filled + one > width) {
                        lines.append('\n');
                        filled = 0;
                    }
                    lines.append(letter);
                    filled += one;
                });
    }
}
