package app.pythia.ui.clones;

import app.pythia.settings.CloneId;

/// Whom the user wants to talk with next.
public sealed interface Goal {

    /// One of the user's own clones.
    record Own(CloneId id) implements Goal {}

    /// The demo clone.
    record Demo() implements Goal {}

    /// A clone that is not there yet.
    record Fresh() implements Goal {}
}
