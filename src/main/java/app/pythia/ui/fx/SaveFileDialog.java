package app.pythia.ui.fx;

import app.pythia.export.FileNames;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own dialog for saving files of one kind. It begins in the folder that was last
/// chosen.
public final class SaveFileDialog implements SaveDialog {
    private final Window owner;
    private final LastFolder folder;
    private final String ending;
    private final FileChooser chooser = new FileChooser();

    /// @param kind what such files are called
    /// @param ending of their names, without a dot
    public SaveFileDialog(
            Window owner, LastFolder folder, String title, String kind, String ending) {
        this.owner = owner;
        this.folder = folder;
        this.ending = ending;
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*." + ending));
    }

    @Override
    public void ask(String name, Consumer<Path> chosen) {
        folder.offer(chooser);
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            folder.remember(file);
            chosen.accept(ending(file.toPath(), ending));
        }
    }

    /// Some systems' dialogs do not add the ending. A name that is taken is left as it was given,
    /// for nobody was asked whether that file may go.
    static Path ending(Path given, String ending) {
        Path ended = given.resolveSibling(FileNames.ending(given.getFileName().toString(), ending));
        return Files.exists(ended) ? given : ended;
    }
}
