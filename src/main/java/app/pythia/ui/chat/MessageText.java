package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.fx.Wrapping;
import app.pythia.ui.words.Words;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A message's words: wrapped, in the direction they are written in, and selected with the mouse to
/// be copied by menu or key. What is selected has the focus, so that it is the only such thing in
/// the window. While the words are spoken, the sentence that sounds is marked, and what follows
/// steps back.
final class MessageText extends Region {
    private static final double ENDLESS = 20_000;
    private static final int ENOUGH_FOR_DIRECTION = 1000;
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final TextFlow flow = new TextFlow();
    private final Text said = new Text();
    private final Text later = new Text();
    private final Late<Path> sentence = new Late<>(() -> under("sentence"));
    private final Late<Path> highlight = new Late<>(() -> under("highlight"));
    private final WordWidths widths = new WordWidths();
    private final Supplier<String> whole;
    private final Supplier<List<MenuItem>> more;
    private final Measured measured = new Measured(this::measure);
    private String words = "";
    private boolean breaksItself = true;
    private Optional<Range> passage = Optional.empty();
    private int anchor;
    private int caret;

    /// Words that stand for themselves.
    MessageText() {
        this(() -> "", List::of);
    }

    /// @param whole what is copied where nothing is selected; empty for the words shown
    /// @param more what else its menu offers
    MessageText(Supplier<String> whole, Supplier<List<MenuItem>> more) {
        this.whole = whole;
        this.more = more;
        getStyleClass().add("message-text");
        said.getStyleClass().add("words");
        later.getStyleClass().addAll("words", "later");
        flow.getChildren().add(said);
        flow.getStyleClass().add("flow");
        flow.setMouseTransparent(true);
        getChildren().add(flow);
        setCursor(Cursor.TEXT);
        said.fontProperty().subscribe(measured::forget);
        flow.lineSpacingProperty().subscribe(measured::forget);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        focusedProperty().subscribe(this::left);
    }

    /// It is made when it is asked for: few messages are.
    private void showMenu(ContextMenuEvent event) {
        MenuItem copy = new MenuItem(Words.of("chat.copy"));
        copy.setOnAction(_ -> copy());
        ContextMenu menu = new ContextMenu(copy);
        menu.getItems().addAll(more.get());
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private Path under(String style) {
        Path shape = new Path();
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        getChildren().addFirst(shape);
        return shape;
    }

    /// @param newPassage the characters that are being spoken, which lie within the words
    void show(String newWords, Optional<Range> newPassage) {
        if (!words.equals(newWords)) {
            words = newWords;
            breaksItself = !Wrapping.isNeeded(words);
            measured.forget();
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
        return Math.ceil(measured.at(-1).getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(measured.at(Math.max(-1, width)).getHeight());
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
        MessageView.fill(flow, end < lines.length() ? List.of(said, later) : List.of(said));
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

    /// @param width -1 for as much as the words take
    private Bounds measure(double width) {
        Text probe = new Text(linesAt(width));
        probe.setFont(said.getFont());
        probe.setLineSpacing(flow.getLineSpacing());
        probe.setWrappingWidth(breaksItself ? Math.max(0, width) : 0);
        return probe.getLayoutBounds();
    }

    private static NodeOrientation direction(String words) {
        String beginning = words.substring(0, Math.min(words.length(), ENOUGH_FOR_DIRECTION));
        boolean leftToRight =
                new Bidi(beginning, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
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
        draw(highlight, start, end);
        draw(sentence, passage.map(Range::start).orElse(0), passage.map(Range::end).orElse(0));
    }

    private void draw(Late<Path> shape, int start, int end) {
        if (start < end) {
            shape.get().getElements().setAll(flow.getRangeShape(start, end, false));
        } else {
            shape.ifMade(path -> path.getElements().clear());
        }
    }

    private void pressed(KeyEvent event) {
        if (ALL.match(event)) {
            select(0, words.length());
            event.consume();
        } else if (COPY.match(event) && anchor != caret) {
            copy();
            event.consume();
        }
    }

    /// A menu or another window takes the focus for a while; something else in this one for good.
    private void left() {
        boolean forGood = getScene() == null || !equals(getScene().getFocusOwner());
        if (!isFocused() && forGood && anchor != caret) {
            select(0, 0);
        }
    }

    private void copy() {
        int start = Math.min(anchor, caret);
        int end = Math.min(Math.max(anchor, caret), words.length());
        String all = whole.get().isEmpty() ? words : whole.get();
        ClipboardContent content = new ClipboardContent();
        content.putString(start < end ? words.substring(start, end) : all);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
