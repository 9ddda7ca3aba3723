package app.pythia.markdown;

import app.pythia.markdown.Places.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where the lines of a program were written, which are indented there.
final class CodeMaker {
    private static final int LOOKED_AT = 8;

    private final String source;
    private final List<Stretch> lines;
    private final List<Run> runs = new ArrayList<>();
    private int next;
    private int at;

    /// @param lines where each of the lines stands in the source
    CodeMaker(String source, List<Stretch> lines) {
        this.source = source;
        this.lines = lines;
        at = lines.isEmpty() ? 0 : lines.getFirst().start();
    }

    /// @param text the lines as they are shown
    /// @param first the first of the lines that is shown
    Words words(String text, int first) {
        next = first;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            add(text.substring(from, to), end < 0 ? "" : "\n");
            from = to + 1;
        }
        return new Words(List.copyOf(runs));
    }

    /// A line's end stands where the line ends. The places of blank lines are not known.
    private void add(String line, String end) {
        if (line.isBlank() || next >= lines.size()) {
            runs.add(new Run(line + end, at, at, Set.of(), Optional.empty()));
            return;
        }
        next = found(line);
        Stretch written = lines.get(next);
        next++;
        int start = Math.max(at, written.start());
        int exact = written.end() - line.length();
        start = exact >= start && source.startsWith(line, exact) ? exact : start;
        at = Math.max(start, written.end() + end.length());
        runs.add(new Run(line + end, start, at, Set.of(), Optional.empty()));
    }

    /// Which of the next lines it is; some that are blank have a place.
    private int found(String line) {
        for (int each = next; each < Math.min(lines.size(), next + LOOKED_AT); each++) {
            Stretch written = lines.get(each);
            int start = written.end() - line.length();
            if (start >= written.start() && source.startsWith(line, start)) {
                return each;
            }
        }
        return next;
    }
}
