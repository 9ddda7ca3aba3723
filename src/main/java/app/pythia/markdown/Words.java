package app.pythia.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words as they are shown: runs in the order in which they were written.
public record Words(List<Run> runs) {
    static final Words NONE = new Words(List.of());

    /// Words that mean nothing but themselves.
    ///
    /// @param start where they stand in the source
    static Words plain(String text, int start) {
        return new Words(
                List.of(new Run(text, start, start + text.length(), Set.of(), Optional.empty())));
    }

    /// All of them, as they are shown.
    public String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /// How many of the characters shown stand before a place of the source.
    public int before(int place) {
        int shown = 0;
        for (Run run : runs) {
            int before = run.before(place);
            shown += before;
            if (before < run.text().length()) {
                return shown;
            }
        }
        return shown;
    }
}
