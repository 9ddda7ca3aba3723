package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.fx.Wrapping;
import java.text.Bidi;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A message's words: wrapped, in the direction they are written in, and selected with the mouse to
/// be copied. While they are spoken, the sentence that sounds is marked, and what follows steps
/// back.
final class MessageText extends Region {
    private static final double ENDLESS = 20_000;

    private final TextFlow flow = new TextFlow();
    private final Text said = new Text();
    private final Text later = new Text();
    private final Path sentence = new Path();
    private final Path highlight = new Path();
    private final WordWidths widths = new WordWidths();
    private final ContextMenu menu = new ContextMenu();
    private String words = "";
    private boolean breaksItself = true;
    private Optional<Range> passage = Optional.empty();
    private int anchor;
    private int caret;

    MessageText() {
        getStyleClass().add("message-text");
        said.getStyleClass().add("words");
        later.getStyleClass().addAll("words", "later");
        under(sentence, "sentence");
        under(highlight, "highlight");
        flow.getChildren().addAll(said, later);
        flow.getStyleClass().add("flow");
        flow.setMouseTransparent(true);
        getChildren().add(flow);
        setCursor(Cursor.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        MenuItem copy = new MenuItem("Copy");
        copy.setOnAction(_ -> copy());
        menu.getItems().add(copy);
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// Puts something more that can be done into its menu.
    void offer(MenuItem item) {
        menu.getItems().add(item);
    }

    private void under(Path shape, String style) {
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        getChildren().add(shape);
    }

    /// @param newPassage the characters that are being spoken, which lie within the words
    void show(String newWords, Optional<Range> newPassage) {
        if (!words.equals(newWords)) {
            words = newWords;
            breaksItself = !Wrapping.isNeeded(words);
            setNodeOrientation(direction(words));
        } else if (passage.equals(newPassage)) {
            return;
        }
        passage = newPassage.filter(range -> range.end() <= words.length());
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(measure(words, 0).getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 || !breaksItself ? 0 : width;
        return Math.ceil(measure(linesAt(width), room).getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// The words are set only together with the room they are to have: the toolkit must never see
    /// them in less.
    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, breaksItself ? getWidth() : ENDLESS, getHeight());
        String lines = linesAt(getWidth());
        int end = passage.map(Range::end).orElse(lines.length());
        put(said, lines.substring(0, end));
        put(later, lines.substring(end));
        flow.layout();
        mark();
    }

    private static void put(Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }

    /// The words as they are to be broken, where the toolkit is not to do that itself.
    private String linesAt(double width) {
        return width > 0 && !breaksItself
                ? Wrapping.wrap(words, width - 1, word -> widths.of(word, said.getFont()))
                : words;
    }

    private Bounds measure(String text, double room) {
        Text probe = new Text(text);
        probe.setFont(said.getFont());
        probe.setLineSpacing(flow.getLineSpacing());
        probe.setWrappingWidth(room);
        return probe.getLayoutBounds();
    }

    private static NodeOrientation direction(String words) {
        boolean leftToRight =
                new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 3) {
                select(0, words.length());
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
        HitInfo hit = flow.getHitInfo(flow.sceneToLocal(event.getSceneX(), event.getSceneY()));
        return Math.clamp(hit.getInsertionIndex(), 0, words.length());
    }

    private void select(int from, int to) {
        anchor = from;
        caret = to;
        mark();
    }

    private void mark() {
        int start = Math.min(anchor, caret);
        int end = Math.min(Math.max(anchor, caret), words.length());
        highlight.getElements().setAll(shape(start, end));
        sentence.getElements()
                .setAll(passage.map(it -> shape(it.start(), it.end())).orElseGet(this::nothing));
    }

    private PathElement[] shape(int start, int end) {
        return start < end ? flow.getRangeShape(start, end, false) : nothing();
    }

    private PathElement[] nothing() {
        return new PathElement[0];
    }

    private void copy() {
        int start = Math.min(anchor, caret);
        int end = Math.min(Math.max(anchor, caret), words.length());
        ClipboardContent content = new ClipboardContent();
        content.putString(start < end ? words.substring(start, end) : words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
