package app.pythia.ui.chat;

import app.pythia.markdown.Block;
import java.util.List;
import javafx.scene.layout.Region;

/// A line between what is above and what is below.
final class RuleLine extends Region implements BlockView {
    RuleLine() {
        getStyleClass().add("rule");
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public List<Prose> proses() {
        return List.of();
    }

    @Override
    public boolean show(Block block) {
        return block instanceof Block.Rule;
    }
}
