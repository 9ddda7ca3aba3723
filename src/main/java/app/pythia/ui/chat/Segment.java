package app.pythia.ui.chat;

import app.pythia.markdown.Run;
import app.pythia.markdown.Run.Look;
import app.pythia.markdown.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Characters from `start` to before `end` of what is shown, which are one node.
///
/// @param later whether they are spoken later
/// @param begins whether a link begins with it
record Segment(
        int start, int end, Set<Look> looks, Optional<String> link, boolean later, boolean begins) {

    /// What looks alike is one; empty words are one, too.
    ///
    /// @param laterFrom where what is spoken later begins
    static List<Segment> of(Words words, int laterFrom) {
        List<Segment> all = new ArrayList<>();
        List<Run> runs = words.runs();
        int start = 0;
        for (int at = 0; at < runs.size(); ) {
            Run first = runs.get(at);
            int end = start;
            for (; at < runs.size() && runs.get(at).looksLike(first); at++) {
                end += runs.get(at).text().length();
            }
            split(all, first, start, end, laterFrom);
            start = end;
        }
        if (all.isEmpty()) {
            all.add(new Segment(0, 0, Set.of(), Optional.empty(), false, false));
        }
        return all;
    }

    private static void split(List<Segment> all, Run like, int start, int end, int laterFrom) {
        boolean begins =
                like.link().isPresent()
                        && (all.isEmpty() || !all.getLast().link().equals(like.link()));
        int middle = Math.clamp(laterFrom, start, end);
        if (start < middle) {
            all.add(new Segment(start, middle, like.looks(), like.link(), false, begins));
        }
        if (middle < end) {
            boolean first = begins && middle == start;
            all.add(new Segment(middle, end, like.looks(), like.link(), true, first));
        }
    }

    /// What the stylesheet calls it.
    List<String> styles() {
        List<String> styles = new ArrayList<>(List.of("words"));
        looks.stream()
                .sorted()
                .map(look -> look.name().toLowerCase(Locale.ROOT))
                .forEach(styles::add);
        if (link.isPresent()) {
            styles.add("link");
        }
        if (later) {
            styles.add("later");
        }
        return styles;
    }

    /// Whether it looks like anything but words.
    boolean isDressed() {
        return !looks.isEmpty() || link.isPresent();
    }

    /// Whether a node of the one can show the other.
    boolean fits(Segment other) {
        return link.equals(other.link) && begins == other.begins;
    }
}
