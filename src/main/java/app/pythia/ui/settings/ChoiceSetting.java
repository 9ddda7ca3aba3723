package app.pythia.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// One of a few values, each told in words.
///
/// @param choose settles the value
record ChoiceSetting<T extends Enum<T>>(
        Named named, List<Option<T>> options, ObservableValue<T> now, Consumer<T> choose) {

    /// @param about what choosing it means
    record Option<T>(T value, String title, ObservableValue<String> about) {

        static <T> Option<T> of(T value, String title, String about) {
            return new Option<>(value, title, new SimpleStringProperty(about));
        }
    }

    ChoiceSetting {
        options = List.copyOf(options);
    }
}
