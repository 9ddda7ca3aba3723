package app.pythia.ui.settings;

import app.pythia.settings.Devices;
import app.pythia.settings.Listening;
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
record Settled(SettingsStore store, ReadOnlyObjectProperty<Settings> now) {

    /// A part of it.
    <T> ObservableValue<T> part(Function<Settings, T> part) {
        return now.map(part);
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
