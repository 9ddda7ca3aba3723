package app.pythia.ui.chat;

import app.pythia.markdown.Block;
import app.pythia.markdown.Document;
import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.chat.Outline.Piece;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/// A message's words, block below block, selected with the mouse to be copied by menu or key. What
/// is selected has the focus, so that it is the only such thing in the window. While the words are
/// spoken, the sentence that sounds is marked, and what follows steps back.
final class MessageText extends Region {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final Supplier<String> whole;
    private final Supplier<List<MenuItem>> more;
    private final Consumer<String> follow;
    private final Selection selection = new Selection();
    private Document document = Document.EMPTY;
    private Optional<Range> passage = Optional.empty();
    private List<PieceView> pieces = List.of();

    /// Words that stand for themselves.
    MessageText() {
        this(() -> "", List::of, _ -> {});
    }

    /// @param whole what is copied where nothing is selected; empty for the words shown
    /// @param more what else its menu offers
    /// @param open asks whether to open an address, and does so
    MessageText(Supplier<String> whole, Supplier<List<MenuItem>> more, Consumer<WebAddress> open) {
        this.whole = whole;
        this.more = more;
        follow = address -> WebAddress.of(address).ifPresent(open);
        getStyleClass().add("message-text");
        setCursor(Cursor.TEXT);
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

    /// Shows words in which no character is a mark.
    void show(String words) {
        show(Document.plain(words), Optional.empty());
    }

    /// @param newPassage the characters of the source that are being spoken
    void show(Document newDocument, Optional<Range> newPassage) {
        boolean other = !newDocument.equals(document);
        if (other) {
            document = newDocument;
            arrange(Outline.of(newDocument));
        }
        if (other || !passage.equals(newPassage)) {
            passage = newPassage;
            pieces.forEach(piece -> piece.speak(newPassage));
        }
    }

    /// The words as they are shown.
    String words() {
        return selection.all();
    }

    /// What is shown already keeps its nodes.
    private void arrange(List<Piece> now) {
        List<PieceView> before = pieces;
        List<PieceView> shown = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            Piece piece = now.get(at);
            boolean fits = at < before.size() && before.get(at).show(piece);
            shown.add(fits ? before.get(at) : new PieceView(piece, view(piece.block())));
        }
        pieces = List.copyOf(shown);
        MessageView.fill(getChildren(), pieces.stream().flatMap(PieceView::nodes).toList());
        selection.over(pieces.stream().flatMap(PieceView::stretches).toList());
        requestLayout();
    }

    private BlockView view(Block block) {
        return switch (block) {
            case Block.Code _ -> new CodeBox();
            case Block.Table _ -> new Grid(follow);
            case Block.Rule _ -> new RuleLine();
            default -> new Prose(follow);
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return pieces.stream().mapToDouble(PieceView::prefWidth).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return pieces.stream().mapToDouble(piece -> piece.height(width)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (PieceView piece : pieces) {
            piece.place(y, getWidth());
            y += piece.height(getWidth());
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            if (event.getClickCount() == 3) {
                selection.selectAll();
            } else if (!event.isShiftDown()) {
                selection.begin(at(event));
            } else {
                selection.reach(at(event));
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            selection.reach(at(event));
            event.consume();
        }
    }

    private int at(MouseEvent event) {
        return selection.at(event.getSceneX(), event.getSceneY());
    }

    private void pressed(KeyEvent event) {
        if (ALL.match(event)) {
            selection.selectAll();
            event.consume();
        } else if (COPY.match(event) && !selection.isEmpty()) {
            copy();
            event.consume();
        }
    }

    /// A menu or another window takes the focus for a while; something else in this one for good.
    private void left() {
        boolean forGood = getScene() == null || !equals(getScene().getFocusOwner());
        if (!isFocused() && forGood && !selection.isEmpty()) {
            selection.clear();
        }
    }

    private void copy() {
        String all = whole.get().isEmpty() ? words() : whole.get();
        ClipboardContent content = new ClipboardContent();
        content.putString(selection.isEmpty() ? all : selection.text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
