package app.pythia.app;

import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// How a window begins.
///
/// @param place where the last one was
/// @param trouble what went wrong before, in a sentence
record Beginning(Page page, Optional<Rectangle2D> place, Optional<String> trouble) {

    /// What it shows first.
    enum Page {
        CONVERSATION,
        CLONE_SETTINGS
    }

    /// That of the program.
    static final Beginning FIRST =
            new Beginning(Page.CONVERSATION, Optional.empty(), Optional.empty());
}
