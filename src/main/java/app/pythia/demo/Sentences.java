package app.pythia.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Prepares a text for the synthesiser: what it can pronounce, in pieces short enough to be spoken
/// one after the other.
final class Sentences {

    /// Longer ones are cut at a space, so that the first sound never waits for a whole page.
    private static final int LONGEST = 160;

    private static final String SENTENCE_END = "(?<=[.!?:;])\\s+";

    private Sentences() {}

    /// The sentences of `text`; none if there is nothing to pronounce in it.
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : pronounceable(text).split(SENTENCE_END, -1)) {
            addShortened(sentence.strip(), sentences);
        }
        return List.copyOf(sentences);
    }

    private static void addShortened(String sentence, List<String> to) {
        String rest = sentence;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int cut = space > 0 ? space : LONGEST;
            addSpoken(rest.substring(0, cut), to);
            rest = rest.substring(cut).strip();
        }
        addSpoken(rest, to);
    }

    private static void addSpoken(String piece, List<String> to) {
        if (piece.chars().anyMatch(Character::isLetterOrDigit)) {
            to.add(piece);
        }
    }

    /// The synthesiser knows ASCII only: accents are taken off, the rest becomes a space.
    private static String pronounceable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace('’', '\'')
                .replace('_', ' ')
                .replaceAll("[–—…]", ", ")
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\bCtrl\\b", "Control")
                .replaceAll("\\bAPI\\b", "A P I")
                .replaceAll("[^A-Za-z0-9.,:;!?'%$&@ -]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" +,", ",")
                .strip();
    }
}
