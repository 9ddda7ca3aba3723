package app.pythia.ui.chat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// What is selected of the words of a message, across its blocks. Its places are those of the text
/// that is copied where all is selected.
final class Selection {
    private List<Stretch> stretches = List.of();
    private int anchor;
    private int caret;

    /// Words that can be selected.
    ///
    /// @param before what stands before them where all is copied
    record Stretch(String before, Prose prose) {
        private int length() {
            return before.length() + prose.words().length();
        }
    }

    /// These are the words from now on. What is selected stays so as far as it is there.
    void over(List<Stretch> words) {
        stretches = List.copyOf(words);
        select(Math.min(anchor, length()), Math.min(caret, length()));
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    void begin(int at) {
        select(at, at);
    }

    void reach(int at) {
        select(anchor, at);
    }

    void selectAll() {
        select(0, length());
    }

    void clear() {
        select(0, 0);
    }

    private void select(int from, int to) {
        anchor = from;
        caret = to;
        int start = Math.min(from, to);
        int end = Math.max(from, to);
        int at = 0;
        for (Stretch stretch : stretches) {
            int first = at + stretch.before().length();
            int most = stretch.prose().words().length();
            stretch.prose()
                    .select(
                            Math.clamp((long) start - first, 0, most),
                            Math.clamp((long) end - first, 0, most));
            at += stretch.length();
        }
    }

    private int length() {
        return stretches.stream().mapToInt(Stretch::length).sum();
    }

    /// All words, selected or not.
    String all() {
        StringBuilder all = new StringBuilder();
        stretches.forEach(it -> all.append(it.before()).append(it.prose().words()));
        return all.toString();
    }

    /// What is selected.
    String text() {
        String all = all();
        int start = Math.min(anchor, caret);
        return all.substring(start, Math.min(all.length(), Math.max(anchor, caret)));
    }

    /// The place that is nearest to a point of the window.
    int at(double sceneX, double sceneY) {
        double nearest = Double.POSITIVE_INFINITY;
        int found = 0;
        int at = 0;
        for (Stretch stretch : stretches) {
            Prose prose = stretch.prose();
            double distance = distance(prose, sceneX, sceneY);
            if (prose.isVisible() && distance < nearest) {
                nearest = distance;
                found = at + stretch.before().length() + prose.at(sceneX, sceneY);
            }
            at += stretch.length();
        }
        return found;
    }

    /// Lines above or below are farther away than anything beside.
    private static double distance(Prose prose, double sceneX, double sceneY) {
        Point2D point = prose.sceneToLocal(sceneX, sceneY);
        Bounds bounds = prose.getLayoutBounds();
        double across = beyond(point.getX(), bounds.getMinX(), bounds.getMaxX());
        double down = beyond(point.getY(), bounds.getMinY(), bounds.getMaxY());
        return down * 10_000 + across;
    }

    private static double beyond(double value, double from, double to) {
        return Math.max(0, Math.max(from - value, value - to));
    }
}
