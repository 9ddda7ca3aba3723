package app.pythia.ui.settings;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;

/// A whole number that is set on a scale.
///
/// @param words the number as it is shown, with its unit
/// @param save settles it
record NumberSetting(
        Named named,
        Scale scale,
        ObservableValue<Integer> now,
        IntFunction<String> words,
        IntConsumer save) {

    /// @param step what dragging is rounded to
    /// @param stride how far an arrow key goes
    record Scale(int least, int most, int step, int stride) {}

    /// Settles the number of the scale that is nearest; one that is settled already stays as exact
    /// as it is.
    void set(double raw) {
        if (Math.round(raw) != now.getValue()) {
            long rounded = Math.round(raw / scale.step) * scale.step;
            save.accept(Math.toIntExact(Math.clamp(rounded, scale.least, scale.most)));
        }
    }

    ObservableValue<String> shown() {
        return now.map(words::apply);
    }
}
