package app.pythia.ui.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// What a setting is called, and what it does.
///
/// @param id its name within the window
/// @param about what it does, in a line
record Named(String id, String name, ObservableValue<String> about) {

    static Named of(String id, String name, String about) {
        return new Named(id, name, new SimpleStringProperty(about));
    }
}
