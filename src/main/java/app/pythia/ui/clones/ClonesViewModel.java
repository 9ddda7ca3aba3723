package app.pythia.ui.clones;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import app.pythia.turn.TurnState;
import app.pythia.ui.fx.CloneLooks;
import app.pythia.ui.fx.CloneName;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.CloneNotices;
import app.pythia.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The clones that can be talked with, and the way to them. Used on the window's thread alone.
public final class ClonesViewModel {
    private final ClonesPort port;
    private final Runnable openSettings;
    private final ReadOnlyObjectProperty<Settings> settings;
    private final ReadOnlyObjectProperty<Map<CloneId, ClonePicture>> pictures;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /// @param openSettings opens the settings of the clone that they are about
    public ClonesViewModel(
            SettingsStore store,
            ClonesPort port,
            Observable<TurnState> turns,
            FxBridge bridge,
            Runnable openSettings) {
        this.port = port;
        this.openSettings = openSettings;
        settings = bridge.watch(store.settings());
        pictures = bridge.watch(port.pictures());
        bridge.watch(turns).subscribe(_ -> refusal.set(""));
    }

    /// Those that there are now: the user's own, then the demo clone.
    List<CloneEntry> entries() {
        List<CloneEntry> entries = new ArrayList<>();
        settings.get().clones().all().forEach(it -> entries.add(own(it)));
        entries.add(
                new CloneEntry(
                        new Goal.Demo(),
                        new CloneLooks(Words.of("clone.demo"), Optional.empty()),
                        Words.of("clones.demo", Words.of("clone.demo")),
                        port.here().isEmpty()));
        return entries;
    }

    /// What the way to the settings is called.
    String settingsName() {
        return port.here().isPresent()
                ? Words.of("clones.settings")
                : Words.of("clones.settings-of", about());
    }

    /// Why the last wish was not followed, in a sentence; empty if it was.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Talks with that one from now on; does nothing if it is the one talked with.
    void choose(CloneEntry entry) {
        if (!entry.here()) {
            go(entry.goal());
        }
    }

    /// Goes to the settings of a new one.
    void add() {
        go(new Goal.Fresh());
    }

    void openSettings() {
        refusal.set("");
        openSettings.run();
    }

    private void go(Goal goal) {
        Going going = port.go().apply(goal);
        refusal.set(CloneNotices.of(going));
        if (going == Going.IS_HERE) {
            openSettings.run();
        }
    }

    private CloneEntry own(OwnClone clone) {
        boolean here = port.here().equals(Optional.of(clone.id()));
        return new CloneEntry(
                new Goal.Own(clone.id()),
                new CloneLooks(clone.name(), Optional.ofNullable(pictures.get().get(clone.id()))),
                here || clone.keyPlace().isPresent()
                        ? clone.name()
                        : Words.of("clones.no-key", clone.name()),
                here);
    }

    private String about() {
        return settings.get()
                .clones()
                .find(port.about())
                .map(it -> CloneName.within(it.name()))
                .orElseGet(() -> CloneName.within(Words.of("clone.own")));
    }
}
