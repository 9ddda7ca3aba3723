package app.pythia.ui.fx;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;

/// Brings a shown list up to date by touching only what differs, so that only that is drawn anew.
public final class ListSync {
    /// More than this many single changes cost more than one of the whole stretch.
    private static final int FEW = 32;

    private ListSync() {}

    /// Makes `shown` equal to `wanted`. What is the same at the beginning and at the end is not
    /// touched; in between, things are changed one by one where that are few, or else all at once.
    public static <T> void sync(ObservableList<T> shown, List<T> wanted) {
        int most = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < most && Objects.equals(shown.get(head), wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && Objects.equals(
                        shown.get(shown.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        change(shown, head, shown.size() - tail, wanted.subList(head, wanted.size() - tail));
    }

    private static <T> void change(ObservableList<T> shown, int from, int to, List<T> wanted) {
        int inPlace = Math.min(to - from, wanted.size());
        int[] other =
                IntStream.range(0, inPlace)
                        .filter(at -> !Objects.equals(shown.get(from + at), wanted.get(at)))
                        .toArray();
        int changed = 0;
        if (other.length <= FEW) {
            for (int at : other) {
                shown.set(from + at, wanted.get(at));
            }
            changed = inPlace;
        }
        if (changed < to - from) {
            shown.remove(from + changed, to);
        }
        if (changed < wanted.size()) {
            shown.addAll(from + changed, wanted.subList(changed, wanted.size()));
        }
    }
}
