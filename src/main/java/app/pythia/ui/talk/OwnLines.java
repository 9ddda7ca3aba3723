package app.pythia.ui.talk;

import app.pythia.ui.fx.Wrapping;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Keeps a text field from breaking lines that run from right to left, from which JavaFX 26 throws
/// (see [Wrapping]): such text goes on sideways, and what is typed is seen.
final class OwnLines {
    private OwnLines() {}

    static void keep(TextArea field) {
        field.textProperty().subscribe(text -> field.setWrapText(!Wrapping.isNeeded(text)));
        field.skinProperty()
                .subscribe(_ -> field.getChildrenUnmodifiable().forEach(OwnLines::find));
    }

    /// The field's paragraphs are the texts in the groups within it.
    private static void find(Node node) {
        if (node instanceof Group group) {
            group.getChildren().forEach(OwnLines::watch);
            group.getChildren()
                    .addListener(
                            (ListChangeListener<Node>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList().forEach(OwnLines::watch);
                                        }
                                    });
        }
        if (node instanceof javafx.scene.control.ScrollPane pane) {
            find(pane.getContent());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(OwnLines::find);
        }
    }

    private static void watch(Node node) {
        if (node instanceof Text paragraph) {
            paragraph.textProperty().subscribe(_ -> free(paragraph));
            paragraph.wrappingWidthProperty().subscribe(_ -> free(paragraph));
        }
    }

    private static void free(Text paragraph) {
        if (paragraph.getWrappingWidth() > 0 && Wrapping.isNeeded(paragraph.getText())) {
            paragraph.setWrappingWidth(0);
        }
    }
}
