package app.pythia.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words of a query ask of a text: every phrase must be in it.
///
/// @param phrases none if nothing that could be found was typed
public record Wanted(List<Phrase> phrases) {
    /// What is typed beyond does not count: nobody types as much.
    private static final int MOST_CHARACTERS = 2_000;

    private static final int MOST_PHRASES = 32;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Wanted {
        phrases = List.copyOf(phrases);
    }

    /// Understands what was typed, whatever it is.
    public static Wanted of(String typed) {
        String[] parts =
                typed.substring(0, Math.min(MOST_CHARACTERS, typed.length())).split("\"", -1);
        Set<Phrase> phrases = new LinkedHashSet<>();
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            boolean isQuoted = i % 2 == 1;
            if (isQuoted) {
                Phrase.of(parts[i], isLast).ifPresent(phrases::add);
            } else {
                phrases.addAll(apart(parts[i], isLast));
            }
        }
        return new Wanted(phrases.stream().limit(MOST_PHRASES).toList());
    }

    private static List<Phrase> apart(String typed, boolean isLast) {
        List<Phrase> phrases = new ArrayList<>();
        String[] words = SPACES.split(typed.strip(), -1);
        for (int i = 0; i < words.length; i++) {
            Phrase.of(words[i], isLast && i == words.length - 1).ifPresent(phrases::add);
        }
        return phrases;
    }

    /// Whether a text has all of it.
    public boolean isIn(String text) {
        Set<Phrase> missing = new HashSet<>(phrases);
        Occurrences occurrences = new Occurrences(phrases, text);
        while (!missing.isEmpty() && occurrences.hasNext()) {
            missing.remove(occurrences.next().phrase());
        }
        return missing.isEmpty() && !phrases.isEmpty();
    }
}
