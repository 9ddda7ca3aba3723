package app.pythia.ui.fx;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings a shown list up to date by touching only what differs, so that only that is drawn anew.
public final class ListSync {
    private ListSync() {}

    /// Makes `shown` equal to `wanted`, position by position.
    public static <T> void sync(ObservableList<T> shown, List<T> wanted) {
        if (shown.size() > wanted.size()) {
            shown.remove(wanted.size(), shown.size());
        }
        for (int at = 0; at < shown.size(); at++) {
            if (!shown.get(at).equals(wanted.get(at))) {
                shown.set(at, wanted.get(at));
            }
        }
        if (shown.size() < wanted.size()) {
            shown.addAll(wanted.subList(shown.size(), wanted.size()));
        }
    }
}
