package app.pythia.ui.fx;

import app.pythia.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own dialog for opening files of one kind.
public final class OpenFileDialog implements OpenDialog {
    private final Window owner;
    private final LastFolder folder;
    private final FileChooser chooser = new FileChooser();

    /// @param kind what such files are called
    /// @param endings of their names, without a dot
    public OpenFileDialog(
            Window owner, LastFolder folder, String title, String kind, List<String> endings) {
        this.owner = owner;
        this.folder = folder;
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                kind, endings.stream().map(ending -> "*." + ending).toList()),
                        new ExtensionFilter(Words.of("fx.all-files"), "*"));
    }

    @Override
    public void ask(Consumer<Path> chosen) {
        folder.offer(chooser);
        File file = chooser.showOpenDialog(owner);
        if (file != null) {
            folder.remember(file);
            chosen.accept(file.toPath());
        }
    }
}
