package app.pythia.conversation;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The words of a text, one after the other, as they are searched for: without case and accents.
///
/// Where spaces do not part words (Chinese, Thai), each character and the next one are a word, and
/// the last of a row is one by itself: so that any part of a row can be found, also a character
/// alone, as the beginning of a word.
public final class Words implements Iterator<Words.Word> {
    private final String text;
    private int at;
    private boolean inRow;

    public Words(String text) {
        this.text = text;
        skip();
    }

    /// One of them.
    ///
    /// @param folded without case and accents; empty if nothing else is there
    /// @param from where it begins in the text
    /// @param to where it ends
    public record Word(String folded, int from, int to, Kind kind) {}

    /// What a word is.
    public enum Kind {
        /// One that the text parts from others.
        PARTED,
        /// Two characters of a row.
        PAIR,
        /// The last character of a row of several.
        LAST,
        /// A row of one character.
        ALONE
    }

    /// What is to be searched in the place of a text by an index that parts words at whatever is
    /// neither letter, digit nor mark, and folds case and the accents of Latin letters; nothing if
    /// that is the text itself.
    public static Optional<String> insteadOf(String text) {
        return hasForeign(text) ? Optional.of(joined(text)) : Optional.empty();
    }

    private static boolean hasForeign(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Letters.isForeign(c)) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String text) {
        StringBuilder all = new StringBuilder(text.length() * 2);
        Words words = new Words(text);
        while (words.hasNext()) {
            all.append(words.next().folded()).append(' ');
        }
        return all.toString();
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public Word next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Word word = Letters.isUnparted(text.codePointAt(at)) ? ofRow() : parted();
        skip();
        return word;
    }

    /// Where the next one begins; the text's length if there is none.
    int place() {
        return at;
    }

    private Word parted() {
        int from = at;
        StringBuilder folded = new StringBuilder();
        while (hasNext()) {
            int c = text.codePointAt(at);
            if (!Letters.isOfWord(c) || Letters.isUnparted(c)) {
                break;
            }
            Letters.fold(c, folded);
            at += Character.charCount(c);
        }
        inRow = false;
        return new Word(folded.toString(), from, at, Kind.PARTED);
    }

    private Word ofRow() {
        int from = at;
        int first = text.codePointAt(at);
        at += Character.charCount(first);
        StringBuilder folded = new StringBuilder();
        Letters.fold(first, folded);
        if (hasNext() && Letters.isUnparted(text.codePointAt(at))) {
            int second = text.codePointAt(at);
            Letters.fold(second, folded);
            inRow = true;
            return new Word(folded.toString(), from, at + Character.charCount(second), Kind.PAIR);
        }
        Kind kind = inRow ? Kind.LAST : Kind.ALONE;
        inRow = false;
        return new Word(folded.toString(), from, at, kind);
    }

    private void skip() {
        while (hasNext()) {
            int c = text.codePointAt(at);
            if (Letters.isOfWord(c)) {
                return;
            }
            at += Character.charCount(c);
        }
    }
}
