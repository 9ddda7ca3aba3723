package app.pythia.conversation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/// What characters are to a search. Each is a code point.
final class Letters {
    /// Where words are not parted by spaces, or have endings that nobody would type.
    private static final Set<UnicodeScript> UNPARTED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN,
                    UnicodeScript.YI);

    /// Scripts in which a mark is an accent, or a vowel that most leave out.
    private static final Set<UnicodeScript> MARKED =
            EnumSet.of(UnicodeScript.INHERITED, UnicodeScript.HEBREW, UnicodeScript.ARABIC);

    private static final int FIRST_UNPARTED = 0x0E00;
    private static final int LAST_LATIN = 0x024F;
    private static final int KATAKANA_LENGTH = 0x30FC;
    private static final int FULL_WIDTH = 0xFF01 - '!';

    private Letters() {}

    /// Whether it is part of a word.
    static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || isOtherOfWord(Character.getType(c));
    }

    private static boolean isOtherOfWord(int type) {
        return switch (type) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE ->
                    true;
            default -> false;
        };
    }

    /// Whether it is of a script in which spaces do not part words.
    static boolean isUnparted(int c) {
        return c >= FIRST_UNPARTED
                && isOfWord(c)
                && (c == KATAKANA_LENGTH || UNPARTED.contains(UnicodeScript.of(c)));
    }

    /// Writes it without case and accents: itself, another one, or nothing.
    static void fold(int c, StringBuilder to) {
        if (c < 0x80) {
            to.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        } else if (!isAccent(c)) {
            to.appendCodePoint(Character.toLowerCase(bare(c)));
        }
    }

    /// Whether an index that folds case and the accents of Latin letters has to be told what this
    /// one is without them.
    static boolean isForeign(int c) {
        if (c <= LAST_LATIN || (c >= 0x1E00 && c <= 0x1EFF)) {
            return c == 0;
        }
        return Character.getType(c) == Character.SURROGATE
                || (isOfWord(c) && (isUnparted(c) || isAccent(c) || bare(c) != c));
    }

    private static boolean isAccent(int c) {
        return c >= 0x0300
                && Character.getType(c) == Character.NON_SPACING_MARK
                && MARKED.contains(UnicodeScript.of(c));
    }

    private static int bare(int c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN -> c >= 0xFF00 ? c - FULL_WIDTH : decomposed(c);
            case GREEK -> c == 'ς' ? 'σ' : decomposed(c);
            case CYRILLIC -> c == 'ё' ? 'е' : c == 'Ё' ? 'Е' : c;
            case COMMON -> c >= 0xFF10 && c <= 0xFF19 ? c - FULL_WIDTH : c;
            default -> c;
        };
    }

    private static int decomposed(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
    }
}
