package app.pythia.ui.fx;

import app.pythia.settings.ClonePicture;
import java.util.Optional;

/// What a clone is called and looks like, wherever that is known.
///
/// @param picture the one that the user has given it
public record CloneLooks(String name, Optional<ClonePicture> picture) {}
