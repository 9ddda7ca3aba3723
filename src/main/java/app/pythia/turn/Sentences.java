package app.pythia.turn;

import app.pythia.sounds.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the sentences of a text that is still being written. A sentence is finished when another
/// one has begun; the boundaries are those of Unicode Standard Annex 29, as the JDK has them. What
/// is too short to be spoken alone (an abbreviation, the number of a list) goes with what follows.
/// Not safe for use by several threads.
final class Sentences {
    private static final int SHORTEST = 12;

    private final StringBuilder text = new StringBuilder();
    private int told;

    /// A finished sentence: its characters from `start` to before `end`.
    record Sentence(int start, int end, String text) {
        Span span() {
            return new Span(start, end);
        }
    }

    /// Takes more of the text; gives the sentences that are finished by it.
    List<Sentence> add(String more) {
        text.append(more);
        return upTo(lastBoundary());
    }

    /// The text has ended; gives what is left of it.
    List<Sentence> end() {
        return upTo(text.length());
    }

    private int lastBoundary() {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text.substring(told));
        int last = breaks.last();
        int before = last == 0 ? 0 : breaks.previous();
        return told + Math.max(0, before);
    }

    private List<Sentence> upTo(int limit) {
        List<Sentence> finished = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        int base = told;
        breaks.setText(text.substring(base, limit));
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean isLast = base + end == text.length();
            if (isSpeakable(text.substring(told, base + end)) || isLast) {
                finished.add(trimmed(told, base + end));
                told = base + end;
            }
        }
        finished.removeIf(sentence -> sentence.text().isEmpty());
        return finished;
    }

    private static boolean isSpeakable(String sentence) {
        return sentence.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST
                || sentence.codePoints().anyMatch(Character::isIdeographic);
    }

    private Sentence trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Sentence(from, to, text.substring(from, to));
    }
}
