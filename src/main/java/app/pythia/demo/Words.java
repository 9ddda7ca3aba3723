package app.pythia.demo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a text that say what it is about.
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> STOP =
            Set.of(
                    "", "a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "but",
                    "by", "can", "could", "did", "do", "does", "for", "from", "get", "has", "have",
                    "how", "i", "if", "in", "is", "it", "its", "just", "let", "like", "me", "my",
                    "not", "of", "on", "or", "please", "should", "so", "some", "s", "t", "tell",
                    "than", "that", "the", "them", "then", "there", "this", "to", "want", "was",
                    "what", "when", "where", "which", "why", "will", "with", "would", "you",
                    "your");

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    private Words() {}

    /// In lower case, without those that say nothing.
    static Set<String> of(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !STOP.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether `words` have `word`, or one that differs in its ending only: "talk" and "talking".
    static boolean contains(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(other -> related(other, word));
    }

    private static boolean related(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST_STEM
                && longer.length() - shorter.length() <= LONGEST_ENDING
                && longer.startsWith(shorter);
    }
}
