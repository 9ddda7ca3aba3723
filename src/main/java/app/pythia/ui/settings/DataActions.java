package app.pythia.ui.settings;

import javafx.beans.value.ObservableValue;

/// What can be done with all conversations at once.
///
/// @param export asks as what and where to save them
/// @param bringIn asks for a file to bring in
/// @param busy whether one of these is under way
public record DataActions(Runnable export, Runnable bringIn, ObservableValue<Boolean> busy) {}
