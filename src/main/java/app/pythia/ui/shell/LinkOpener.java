package app.pythia.ui.shell;

import java.net.URI;

/// Shows addresses of the web outside of Pythia.
@FunctionalInterface
public interface LinkOpener {

    /// Shows it in the user's browser. It is `http` or `https`, and the user has agreed to it.
    /// Called on the window's thread, and returns at once.
    void open(URI address);
}
