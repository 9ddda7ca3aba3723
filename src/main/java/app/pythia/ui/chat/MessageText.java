package app.pythia.ui.chat;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A message's words: wrapped, in the direction they are written in, and selected with the mouse to
/// be copied.
final class MessageText extends TextFlow {
    private final Text text = new Text();
    private final Path highlight = new Path();
    private int anchor;
    private int caret;

    MessageText() {
        getStyleClass().add("message-text");
        text.getStyleClass().add("words");
        highlight.getStyleClass().add("highlight");
        highlight.setManaged(false);
        highlight.setMouseTransparent(true);
        getChildren().addAll(highlight, text);
        setCursor(Cursor.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        MenuItem copy = new MenuItem("Copy");
        copy.setOnAction(_ -> copy());
        ContextMenu menu = new ContextMenu(copy);
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        layoutBoundsProperty().subscribe(this::mark);
    }

    void show(String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
            setNodeOrientation(direction(words));
        }
    }

    private static NodeOrientation direction(String words) {
        boolean leftToRight =
                new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 3) {
                select(0, text.getText().length());
            } else if (!event.isShiftDown()) {
                int at = at(event);
                select(at, at);
            } else {
                select(anchor, at(event));
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            select(anchor, at(event));
            event.consume();
        }
    }

    private int at(MouseEvent event) {
        HitInfo hit = text.hitTest(text.sceneToLocal(event.getSceneX(), event.getSceneY()));
        return Math.clamp(hit.getInsertionIndex(), 0, text.getText().length());
    }

    private void select(int from, int to) {
        anchor = from;
        caret = to;
        mark();
    }

    private void mark() {
        int start = Math.min(anchor, caret);
        int end = Math.min(Math.max(anchor, caret), text.getText().length());
        highlight
                .getElements()
                .setAll(
                        start < end
                                ? getRangeShape(start, end, false)
                                : new javafx.scene.shape.PathElement[0]);
    }

    private void copy() {
        int start = Math.min(anchor, caret);
        int end = Math.min(Math.max(anchor, caret), text.getText().length());
        ClipboardContent content = new ClipboardContent();
        content.putString(start < end ? text.getText().substring(start, end) : text.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
