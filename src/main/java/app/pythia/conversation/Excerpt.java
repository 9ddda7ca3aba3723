package app.pythia.conversation;

import java.util.ArrayList;
import java.util.List;

/// What is shown of a message that was found.
///
/// @param text on one line
/// @param marks the words that were looked for, in order, none within another
public record Excerpt(String text, List<Mark> marks) {
    private static final int LENGTH = 120;
    private static final int BEFORE = 40;
    private static final int MOST_BACK = 20;
    private static final String CUT = "…";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /// That of a text round the first phrase that is in it, or its beginning.
    public static Excerpt of(String text, Wanted wanted) {
        Occurrences occurrences = new Occurrences(wanted.phrases(), text);
        List<Mark> found = new ArrayList<>();
        int from = 0;
        int to = Math.min(LENGTH, text.length());
        while (occurrences.hasNext()) {
            Mark mark = occurrences.next().mark();
            if (found.isEmpty()) {
                from = from(text, mark);
                to = Math.min(text.length(), from + LENGTH);
                occurrences.endAt(to);
            } else if (mark.from() >= to) {
                break;
            }
            add(found, mark);
        }
        return cut(text, from, whole(text, to), found);
    }

    /// A few words before the first one that was found; at a word's beginning, if one is near.
    private static int from(String text, Mark first) {
        int wanted = first.from() - BEFORE;
        if (wanted <= 0) {
            return 0;
        }
        for (int at = wanted; at > Math.max(0, wanted - MOST_BACK); at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return whole(text, wanted);
    }

    /// Not in the middle of a character.
    private static int whole(String text, int at) {
        boolean within =
                at > 0
                        && at < text.length()
                        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at - 1 : at;
    }

    /// Ends come in order, beginnings need not: what overlaps is one.
    private static void add(List<Mark> found, Mark mark) {
        int from = mark.from();
        int to = mark.to();
        while (!found.isEmpty() && found.getLast().to() > from) {
            Mark last = found.removeLast();
            from = Math.min(from, last.from());
            to = Math.max(to, last.to());
        }
        found.add(new Mark(from, to));
    }

    private static Excerpt cut(String text, int from, int to, List<Mark> found) {
        String before = from > 0 ? CUT : "";
        String after = to < text.length() ? CUT : "";
        int shift = before.length() - from;
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : found) {
            int begin = Math.max(from, mark.from());
            int end = Math.min(to, mark.to());
            if (begin < end) {
                marks.add(new Mark(begin + shift, end + shift));
            }
        }
        return new Excerpt(before + onOneLine(text.substring(from, to)) + after, marks);
    }

    /// Character by character, so that places stay. What ends lines or turns the direction of what
    /// follows would reach beyond an excerpt.
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (isOutOfLine(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static boolean isOutOfLine(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
