package app.pythia.ui.sidebar;

import app.pythia.conversation.ConversationId;
import app.pythia.ui.fx.KeyHint;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.search.FoundView;
import app.pythia.ui.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The clone, the conversations, and the way to a new one.
public final class SidebarView extends VBox {
    /// About as high as a conversation in the list, and a heading above one.
    private static final double ROW = 54;

    private static final double HEADING = 34;
    private static final double LEAST = 40;
    private static final double MOST = 250;

    private final SidebarViewModel model;
    private final ListView<SidebarEntry> list;
    private final ConversationActions actions;
    private final FoundView found;
    private final Runnable chosen;
    private final FilterField filter;
    private Optional<ConversationId> open = Optional.empty();
    private Optional<ConversationId> marked = Optional.empty();
    private int markedAt;

    /// @param clone the one talked with, and the way to others
    /// @param export asks as what and where to save a conversation
    /// @param found the messages that were found
    /// @param chosen told when the user has gone to a conversation
    public SidebarView(
            SidebarViewModel model,
            Node clone,
            Consumer<SidebarEntry> export,
            FoundView found,
            Runnable chosen) {
        this.model = model;
        actions = new ConversationActions(model, export);
        this.found = found;
        this.chosen = chosen;
        getStyleClass().add("sidebar");
        list = new ListView<>(model.entries());
        list.setId("conversations");
        list.setAccessibleText(Words.of("sidebar.conversations"));
        list.setCellFactory(_ -> new ConversationCell(model, actions, list::requestFocus));
        list.setOnContextMenuRequested(
                event -> markedEntry().ifPresent(entry -> actions.showMenu(entry, list, event)));
        list.setPlaceholder(placeholder());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(found, Priority.ALWAYS);
        filter = new FilterField(model, this::toList, this::openFirst);
        getChildren()
                .addAll(
                        clone,
                        filter,
                        list,
                        found,
                        new UndoLine(model),
                        look(),
                        progress(),
                        newConversation());
        list.setOnMouseClicked(this::clicked);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::moved);
        model.changing().subscribe(changing -> mark(!changing));
        model.entries().subscribe(this::share);
        model.filter().subscribe(_ -> share());
    }

    /// Lets the user type what is to be found in the list.
    public void focusFilter() {
        filter.focus();
    }

    private Node placeholder() {
        Label empty = new Label();
        empty.setId("nothing");
        empty.textProperty()
                .bind(Bindings.createStringBinding(this::whyEmpty, model.look(), model.filter()));
        empty.getStyleClass().add("clone-line");
        return empty;
    }

    private String whyEmpty() {
        if (!model.filter().get().isBlank()) {
            return Words.of("sidebar.none-found");
        }
        return model.look().get().words().isEmpty() ? Words.of("sidebar.none-yet") : "";
    }

    private Node progress() {
        Label words = new Label();
        words.setId("progress");
        words.getStyleClass().addAll("look-words", "progress-words");
        words.textProperty().bind(model.progress());
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node look() {
        Label words = new Label();
        words.setId("look");
        words.getStyleClass().add("look-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Hyperlink again = new Hyperlink(Words.of("sidebar.try-again"));
        again.setOnAction(_ -> model.lookAgain());
        VBox box = new VBox(words, again);
        box.getStyleClass().add("look");
        model.look()
                .subscribe(status -> {
                    words.setText(status.words());
                    present(box, !status.words().isEmpty());
                    present(again, status.canTryAgain());
                });
        return box;
    }

    private Node newConversation() {
        Button button =
                new Button(Words.of("sidebar.new"), KeyHint.cap(KeyNames.shortcut() + " N"));
        button.setId("new");
        button.getStyleClass().add("new-conversation");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            model.startNew();
            chosen.run();
        });
        return button;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            openMarked();
        }
    }

    /// What is pressed in a title's field is for that.
    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            openMarked();
        } else {
            markedEntry().ifPresent(entry -> actions.pressed(entry, event));
        }
    }

    /// While something is looked for, the messages that are found have the room that the
    /// conversations leave them.
    private void share() {
        boolean looks = !model.filter().get().isBlank();
        long headings = model.entries().stream().filter(it -> it.heading().isPresent()).count();
        double height = model.entries().size() * ROW + headings * HEADING;
        list.setPrefHeight(looks ? Math.clamp(height, LEAST, MOST) : USE_COMPUTED_SIZE);
        list.setMinHeight(looks ? LEAST : USE_COMPUTED_SIZE);
        VBox.setVgrow(list, looks ? Priority.NEVER : Priority.ALWAYS);
    }

    private Optional<SidebarEntry> markedEntry() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void openMarked() {
        markedEntry()
                .ifPresent(entry -> {
                    model.open(entry.id());
                    chosen.run();
                });
    }

    private void toList() {
        if (model.entries().isEmpty()) {
            found.focusFirst();
        } else {
            list.requestFocus();
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private void openFirst() {
        if (model.filter().get().isBlank()) {
            return;
        }
        if (model.entries().isEmpty()) {
            found.openFirst();
        } else {
            list.getSelectionModel().select(0);
            openMarked();
        }
    }

    /// While entries change, the list moves its mark by itself, which nobody asked for.
    private void moved(@Nullable SidebarEntry entry) {
        if (entry != null && !model.changing().get()) {
            marked = Optional.of(entry.id());
            markedAt = list.getSelectionModel().getSelectedIndex();
        }
    }

    /// Marks what was marked before, or the open conversation if it is another one now. Where that
    /// is gone, the next one is marked while the user is in the list, so that they can go on.
    private void mark(boolean settled) {
        if (settled) {
            Optional<ConversationId> opened = model.opened();
            marked = opened.equals(open) ? marked : opened;
            open = opened;
            int at = marked.map(this::indexOf).orElse(-1);
            int last = model.entries().size() - 1;
            mark(at < 0 && list.isFocused() ? Math.min(markedAt, last) : at);
        }
    }

    private void mark(int at) {
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(at);
        }
        markedAt = Math.max(0, at);
    }

    private int indexOf(ConversationId id) {
        for (int at = 0; at < model.entries().size(); at++) {
            if (model.entries().get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
