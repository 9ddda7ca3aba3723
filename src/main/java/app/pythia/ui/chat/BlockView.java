package app.pythia.ui.chat;

import app.pythia.markdown.Block;
import java.util.List;
import javafx.scene.layout.Region;

/// Shows a block of a message.
interface BlockView {

    /// What is placed in the message.
    Region region();

    /// Shows that block from now on.
    ///
    /// @return whether it can; if not, it is as it was
    boolean show(Block block);

    /// Its words, in the order in which they are read.
    List<Prose> proses();
}
