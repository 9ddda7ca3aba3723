package app.pythia.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// Where phrases are in a text, one after the other, as their ends come.
final class Occurrences implements Iterator<Occurrences.Occurrence> {
    private final List<Phrase> phrases;
    private final int longest;
    private final Words words;
    private final List<Words.Word> newest = new ArrayList<>();
    private final Deque<Occurrence> found = new ArrayDeque<>();

    Occurrences(List<Phrase> phrases, String text) {
        this.phrases = phrases;
        this.longest = phrases.stream().mapToInt(it -> it.words().size()).max().orElse(0);
        this.words = new Words(text);
        seek();
    }

    /// One of them.
    record Occurrence(Phrase phrase, Mark mark) {}

    @Override
    public boolean hasNext() {
        return !found.isEmpty();
    }

    @Override
    public Occurrence next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Occurrence next = found.remove();
        seek();
        return next;
    }

    private void seek() {
        while (found.isEmpty() && words.hasNext()) {
            newest.add(words.next());
            if (newest.size() > longest) {
                newest.removeFirst();
            }
            for (Phrase phrase : phrases) {
                phrase.endingWith(newest)
                        .ifPresent(mark -> found.add(new Occurrence(phrase, mark)));
            }
        }
    }
}
