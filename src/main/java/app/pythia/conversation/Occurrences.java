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
    private int end = Integer.MAX_VALUE;

    Occurrences(List<Phrase> phrases, String text) {
        this.phrases = phrases;
        this.longest = phrases.stream().mapToInt(it -> it.words().size()).max().orElse(0);
        this.words = new Words(text);
    }

    /// One of them.
    record Occurrence(Phrase phrase, Mark mark) {}

    /// Looks no further than up to there.
    void endAt(int place) {
        end = place;
    }

    @Override
    public boolean hasNext() {
        seek();
        return !found.isEmpty();
    }

    @Override
    public Occurrence next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.remove();
    }

    private void seek() {
        while (found.isEmpty() && words.hasNext() && words.place() < end) {
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
