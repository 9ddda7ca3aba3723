package app.pythia.ui.settings;

import app.pythia.support.Subscription;
import app.pythia.turn.Diagnostics;
import app.pythia.turn.TurnTiming;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ListSync;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The last turns, and the one that is looked at. Used on the window's thread alone.
final class DiagnosticsViewModel {
    private static final Duration TOLD_FOR = Duration.ofSeconds(2);
    private static final String COPY = "Copy as text";

    private final ReadOnlyObjectProperty<List<TurnTiming>> turns;
    private final ZoneId zone;
    private final Delay delay;
    private final ObservableList<TurnRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<TurnRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper copyWords = new ReadOnlyStringWrapper(COPY);
    private Subscription told = () -> {};

    DiagnosticsViewModel(Diagnostics diagnostics, FxBridge bridge, ZoneId zone, Delay delay) {
        turns = bridge.watch(diagnostics.turns());
        this.zone = zone;
        this.delay = delay;
        turns.subscribe(this::show);
    }

    /// Newest first.
    ObservableList<TurnRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// The turn that is looked at; none if there is none.
    ReadOnlyObjectProperty<Optional<TurnRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(TurnRow row) {
        chosen.set(Optional.of(row));
    }

    /// Looks at the newest one.
    void chooseNewest() {
        chosen.set(rows.stream().findFirst());
    }

    /// The turns as plain text, to be given to someone; tells for a moment that it was done.
    String copy() {
        told.close();
        copyWords.set("Copied");
        told = delay.after(TOLD_FOR, () -> copyWords.set(COPY));
        return new TurnsAsText(zone).of(turns.get());
    }

    /// What stands on the button that copies.
    ReadOnlyStringProperty copyWords() {
        return copyWords.getReadOnlyProperty();
    }

    /// The turn that is looked at stays so while others come and while more of it becomes known.
    private void show(List<TurnTiming> now) {
        Optional<Instant> looked = chosen.get().map(row -> row.turn().began());
        ListSync.sync(rows, now.stream().map(turn -> TurnRow.of(turn, zone)).toList());
        chosen.set(
                rows.stream()
                        .filter(row -> looked.equals(Optional.of(row.turn().began())))
                        .findFirst()
                        .or(() -> rows.stream().findFirst()));
    }
}
