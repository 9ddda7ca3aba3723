package app.pythia.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The settings of one part, one below the other.
final class SectionView extends VBox {
    /// The longest line that is read with ease.
    private static final double MEASURE = 640;

    SectionView(Node... content) {
        getStyleClass().add("settings-section");
        setMaxWidth(MEASURE);
        getChildren().addAll(content);
    }
}
