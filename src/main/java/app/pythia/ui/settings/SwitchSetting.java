package app.pythia.ui.settings;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// A setting that is on or off.
record SwitchSetting(Named named, ObservableValue<Boolean> on, Consumer<Boolean> turn) {}
