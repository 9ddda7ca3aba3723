package app.pythia.ui.fx;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Asks the user which file is to be read.
@FunctionalInterface
public interface OpenDialog {

    /// Asks on the window's thread, and tells there what was chosen; tells nothing if the user
    /// turns away.
    void ask(Consumer<Path> chosen);
}
