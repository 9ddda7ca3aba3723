package app.pythia.ui.sidebar;

import app.pythia.conversation.ConversationId;
import app.pythia.ui.fx.Asker;
import app.pythia.ui.fx.KeyHint;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.fx.Portrait;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The clone, the conversations, and the way to a new one.
public final class SidebarView extends VBox {
    private final SidebarViewModel model;
    private final ListView<SidebarEntry> list;
    private final ConversationActions actions;
    private final Runnable chosen;
    private Optional<ConversationId> marked = Optional.empty();

    /// @param asker asks before a conversation leaves the list
    /// @param export asks as what and where to save one
    /// @param chosen told when the user has gone to a conversation
    public SidebarView(
            SidebarViewModel model,
            String cloneName,
            String cloneLine,
            Asker asker,
            Consumer<SidebarEntry> export,
            Runnable chosen) {
        this.model = model;
        actions = new ConversationActions(model, asker, export);
        this.chosen = chosen;
        getStyleClass().add("sidebar");
        list = new ListView<>(model.entries());
        list.setId("conversations");
        list.setAccessibleText("Conversations");
        list.setCellFactory(_ -> new ConversationCell(model, actions, list::requestFocus));
        list.setOnContextMenuRequested(
                event -> marked().ifPresent(entry -> actions.showMenu(entry, list, event)));
        list.setPlaceholder(placeholder());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(cloneCard(cloneName, cloneLine), list, look(), newConversation());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setOnMouseClicked(_ -> chosenIf(true));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.entries().subscribe(this::select);
        select();
    }

    private static Node cloneCard(String name, String line) {
        Label title = new Label(name);
        title.getStyleClass().add("clone-name");
        Label about = new Label(line);
        about.getStyleClass().add("clone-line");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(1, title, about);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(12, Portrait.large(name), words);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("clone-card");
        return card;
    }

    private Node placeholder() {
        Label empty = new Label();
        empty.textProperty()
                .bind(model.look().map(now -> now.words().isEmpty() ? "No conversations yet" : ""));
        empty.getStyleClass().add("clone-line");
        return empty;
    }

    private Node look() {
        Label words = new Label();
        words.setId("look");
        words.getStyleClass().add("look-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Hyperlink again = new Hyperlink("Try again");
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
        Button button = new Button("New conversation", KeyHint.cap(KeyNames.shortcut() + " N"));
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

    /// A changed entry is selected anew by the list itself; only another one is the user's choice.
    private void selected(@Nullable SidebarEntry entry) {
        if (entry != null && !marked.equals(Optional.of(entry.id()))) {
            marked = Optional.of(entry.id());
            model.open(entry.id());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> chosenIf(true);
            case F2 -> marked().ifPresent(actions::rename);
            case DELETE -> marked().ifPresent(actions::delete);
            default -> {}
        }
    }

    private Optional<SidebarEntry> marked() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void chosenIf(boolean sure) {
        if (sure && list.getSelectionModel().getSelectedItem() != null) {
            chosen.run();
        }
    }

    /// Marks the open conversation, without taking that for the user's choice.
    private void select() {
        Optional<SidebarEntry> open =
                model.entries().stream().filter(SidebarEntry::selected).findFirst();
        marked = open.map(SidebarEntry::id);
        open.ifPresentOrElse(
                list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
