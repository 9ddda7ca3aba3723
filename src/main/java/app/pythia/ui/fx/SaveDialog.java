package app.pythia.ui.fx;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Asks the user where something is to be saved.
@FunctionalInterface
public interface SaveDialog {

    /// Asks on the window's thread, and tells there what was chosen; tells nothing if the user
    /// turns away. That what is there is to be replaced has been agreed to.
    ///
    /// @param name the file's name, unless the user gives it another
    void ask(String name, Consumer<Path> chosen);
}
