package app.pythia.ui.settings;

import app.pythia.settings.CloneId;
import app.pythia.settings.Devices;
import app.pythia.settings.Listening;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Talking;
import app.pythia.settings.VoiceFilters;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// What is settled, as the sections show and change it.
///
/// @param now what the window knows of it; changes on the window's thread
/// @param about which of the user's clones the sections are about
record Settled(SettingsStore store, ReadOnlyObjectProperty<Settings> now, CloneId about) {

    /// A part of it.
    <T> ObservableValue<T> part(Function<Settings, T> part) {
        return now.map(part);
    }

    /// What is settled for the clone.
    OwnClone own() {
        return own(now.get());
    }

    /// The same, in other settings; whoever was chosen last, where the clone has just gone.
    OwnClone own(Settings in) {
        return in.clones().find(about).orElseGet(in::own);
    }

    void own(UnaryOperator<OwnClone> change) {
        change(was -> was.withOwn(about, change));
    }

    void change(UnaryOperator<Settings> change) {
        store.update(change);
    }

    void talking(UnaryOperator<Talking> change) {
        change(was -> was.withTalking(change.apply(was.talking())));
    }

    void filters(UnaryOperator<VoiceFilters> change) {
        change(was -> was.withFilters(change.apply(was.filters())));
    }

    void devices(UnaryOperator<Devices> change) {
        change(was -> was.withDevices(change.apply(was.devices())));
    }

    void listening(UnaryOperator<Listening> change) {
        change(was -> was.withListening(change.apply(was.listening())));
    }
}
