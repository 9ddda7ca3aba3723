package app.pythia.ui.talk;

import app.pythia.ui.fx.Wrapping;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Keeps a text field from breaking lines that run from right to left, from which JavaFX 26 throws
/// (see [Wrapping]): such text goes on sideways, and what is typed is seen.
final class OwnLines {
    /// JavaFX takes such lines for narrower than they are.
    private static final double ROOM = 1.1;

    private static final double MARGIN = 100;

    private OwnLines() {}

    static void keep(TextArea field) {
        field.textProperty().subscribe(text -> field.setWrapText(!Wrapping.isNeeded(text)));
        field.skinProperty()
                .subscribe(_ -> field.getChildrenUnmodifiable().forEach(it -> find(it, field)));
    }

    /// The field's paragraphs are the texts in the groups within it.
    private static void find(Node node, TextArea field) {
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
            if (pane.getContent() instanceof Region content) {
                field.textProperty().subscribe(text -> widen(content, text, field.getFont()));
            }
            find(pane.getContent(), field);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> find(it, field));
        }
    }

    /// To know its height, the field breaks its lines at its width, also where it shows them whole:
    /// so it must be wider than they are. An exception there would be the end of its layout.
    private static void widen(Region content, String words, Font font) {
        Text lines = new Text(words);
        lines.setFont(font);
        content.setMinWidth(
                Wrapping.isNeeded(words)
                        ? lines.getLayoutBounds().getWidth() * ROOM + MARGIN
                        : Region.USE_COMPUTED_SIZE);
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
