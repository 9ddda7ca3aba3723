package app.pythia.markdown;

import app.pythia.markdown.Run.Look;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Finds where characters that are shown were written: in this order within some stretches of the
/// source, between marks, escapes and names of characters.
final class Places {
    /// Marks and white space that may stand between two characters that are shown.
    private static final int FARTHEST = 12;

    /// The name of a character, its `&` and `;` included.
    private static final int LONGEST_NAME = 40;

    private final String source;
    private final List<Stretch> stretches;
    private int stretch;
    private int at;

    /// The source from `start` to before `end`.
    record Stretch(int start, int end) {}

    /// @param node what stands there
    /// @param base what is to be added to its places
    Places(String source, Node node, int base) {
        this(source, stretches(node, base, source.length()));
    }

    private Places(String source, List<Stretch> stretches) {
        this.source = source;
        this.stretches = stretches;
        at = stretches.isEmpty() ? 0 : stretches.getFirst().start();
    }

    /// Where a node begins, if that is known.
    static OptionalInt start(Node node, int base) {
        return node.getSourceSpans().stream()
                .mapToInt(span -> base + span.getInputIndex())
                .findFirst();
    }

    /// Behind a node, if that is known.
    static OptionalInt end(Node node, int base) {
        return node.getSourceSpans().stream()
                .mapToInt(span -> base + span.getInputIndex() + span.getLength())
                .reduce((_, last) -> last);
    }

    static List<Stretch> stretches(Node node, int base, int most) {
        return node.getSourceSpans().stream().map(span -> stretch(span, base, most)).toList();
    }

    private static Stretch stretch(SourceSpan span, int base, int most) {
        int start = Math.min(most, base + span.getInputIndex());
        return new Stretch(start, Math.min(most, start + span.getLength()));
    }

    /// Goes on behind that place.
    void skipTo(int place) {
        while (stretch < stretches.size() - 1 && place >= stretches.get(stretch).end()) {
            stretch++;
        }
        at = Math.max(at, place);
    }

    /// The next characters that are shown.
    void take(String text, Set<Look> looks, Optional<String> link, List<Run> runs) {
        int done = 0;
        while (done < text.length()) {
            int start = find(text.charAt(done));
            int length = sameFrom(start, text, done);
            if (length > 0) {
                runs.add(run(text, done, length, start, start + length, looks, link));
                at = start + length;
            } else {
                length = Character.charCount(text.codePointAt(done));
                at = behindNamed(start);
                runs.add(run(text, done, length, start, at, looks, link));
            }
            done += length;
        }
    }

    private static Run run(
            String text,
            int from,
            int length,
            int start,
            int end,
            Set<Look> looks,
            Optional<String> link) {
        return new Run(text.substring(from, from + length), start, end, looks, link);
    }

    /// How many characters are written as they are shown.
    private int sameFrom(int start, String text, int from) {
        int most = Math.min(end() - start, text.length() - from);
        int same = 0;
        while (same < most && source.charAt(start + same) == text.charAt(from + same)) {
            same++;
        }
        return same;
    }

    private int end() {
        return stretches.isEmpty() ? at : Math.max(at, stretches.get(stretch).end());
    }

    /// The place of a character, or of its name; where the last one ended, if it is not found.
    private int find(char shown) {
        if (at >= end() && stretch < stretches.size() - 1) {
            stretch++;
            at = Math.max(at, stretches.get(stretch).start());
        }
        int most = Math.min(end(), at + FARTHEST);
        for (int place = at; place < most; place++) {
            if (source.charAt(place) == shown || isNamed(place)) {
                return place;
            }
        }
        return at;
    }

    private boolean isNamed(int place) {
        return source.charAt(place) == '&' && behindNamed(place) > place;
    }

    private int behindNamed(int place) {
        if (place >= end() || source.charAt(place) != '&') {
            return place;
        }
        int most = Math.min(end(), place + LONGEST_NAME);
        for (int each = place; each < most; each++) {
            if (source.charAt(each) == ';') {
                return each + 1;
            }
        }
        return place;
    }
}
