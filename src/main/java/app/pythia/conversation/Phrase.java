package app.pythia.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that must follow one another.
///
/// @param words without case and accents, one at least
/// @param isBegun whether the last of them is only the beginning of a word
public record Phrase(List<String> words, boolean isBegun) {
    private static final int MOST_WORDS = 64;

    public Phrase {
        words = List.copyOf(words);
    }

    /// What is typed, if it holds a word. Of a row of characters without spaces its last one is
    /// part of the word before; one alone begins a word.
    ///
    /// @param isLast whether more could be typed behind it
    static Optional<Phrase> of(String typed, boolean isLast) {
        List<Words.Word> words = words(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean begun =
                switch (words.getLast().kind()) {
                    case PARTED -> isLast;
                    case ALONE -> true;
                    case PAIR -> false;
                    case LAST -> {
                        words.removeLast();
                        yield false;
                    }
                };
        return Optional.of(new Phrase(words.stream().map(Words.Word::folded).toList(), begun));
    }

    private static List<Words.Word> words(String typed) {
        List<Words.Word> all = new ArrayList<>();
        Words words = new Words(typed);
        while (words.hasNext() && all.size() < MOST_WORDS) {
            Words.Word word = words.next();
            if (!word.folded().isEmpty()) {
                all.add(word);
            }
        }
        return all;
    }

    /// Where it is in a text, if the newest of the text's words is its last.
    Optional<Mark> endingWith(List<Words.Word> newest) {
        int first = newest.size() - words.size();
        if (first < 0) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (!fits(i, newest.get(first + i).folded())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Mark(newest.get(first).from(), end(newest.getLast())));
    }

    private boolean fits(int index, String word) {
        return (isBegun && index == words.size() - 1)
                ? word.startsWith(words.get(index))
                : word.equals(words.get(index));
    }

    /// Of two characters that only stand together, the one that was looked for.
    private int end(Words.Word last) {
        int typed = words.getLast().length();
        boolean half = last.kind() == Words.Kind.PAIR && typed < last.folded().length();
        return half ? last.from() + typed : last.to();
    }
}
