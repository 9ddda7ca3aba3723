package app.pythia.ui.sidebar;

import app.pythia.ui.fx.KeyHint;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says what was deleted, while it can be undone.
final class UndoLine extends VBox {
    private static final int LONGEST_NAME = 40;

    private final Label words = new Label();
    private final Label explanation = new Label();

    UndoLine(SidebarViewModel model) {
        getStyleClass().add("undo-line");
        words.setId("deleted");
        words.getStyleClass().add("undo-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        explanation.getStyleClass().add("look-words");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        explanation.managedProperty().bind(explanation.visibleProperty());
        Hyperlink undo = new Hyperlink(Words.of("sidebar.undo"));
        undo.setId("undo");
        undo.setOnAction(_ -> model.undo());
        HBox way = new HBox(8, undo, KeyHint.cap(KeyNames.shortcut() + " Z"));
        way.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, explanation, way);
        managedProperty().bind(visibleProperty());
        model.deleted().subscribe(this::show);
    }

    private void show(Optional<Deletions.Deleted> deleted) {
        setVisible(deleted.isPresent());
        words.setText(
                deleted.map(it -> Words.of("sidebar.deleted", shortened(it.title()))).orElse(""));
        explanation.setText(deleted.map(Deletions.Deleted::explanation).orElse(""));
        explanation.setVisible(!explanation.getText().isEmpty());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
    }
}
