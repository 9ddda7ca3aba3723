package app.pythia.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own dialog for saving WAV files. It begins in the folder that was last chosen.
public final class WavFileDialog implements SaveDialog {
    private final Window owner;
    private final FileChooser chooser = new FileChooser();

    public WavFileDialog(Window owner) {
        this.owner = owner;
        chooser.setTitle("Save the sound");
        chooser.getExtensionFilters().add(new ExtensionFilter("WAV files", "*.wav"));
    }

    @Override
    public void ask(String name, Consumer<Path> chosen) {
        forgetFolderThatIsGone();
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            chooser.setInitialDirectory(file.getParentFile());
            chosen.accept(file.toPath());
        }
    }

    /// The system's dialog refuses to begin in one.
    private void forgetFolderThatIsGone() {
        File folder = chooser.getInitialDirectory();
        if (folder != null && !folder.isDirectory()) {
            chooser.setInitialDirectory(null);
        }
    }
}
