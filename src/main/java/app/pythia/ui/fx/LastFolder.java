package app.pythia.ui.fx;

import java.io.File;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The folder that was chosen last in any of a window's dialogs. Used on the window's thread alone.
public final class LastFolder {
    private @Nullable File folder;

    /// Lets a dialog begin there, if it is still there: the system's dialog refuses one that is
    /// not.
    void offer(FileChooser chooser) {
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
    }

    void remember(File chosen) {
        folder = chosen.getParentFile();
    }
}
