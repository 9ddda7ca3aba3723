package app.pythia.ui.chat;

import app.pythia.conversation.Sender;
import app.pythia.ui.fx.Portrait;
import app.pythia.ui.fx.WebAddress;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One message: the user's in a bubble at the right, the clone's beside its small portrait.
final class MessageView extends HBox {
    private final String cloneName;
    private final Sender sender;
    private final VoiceLine voice;
    private final MessageText text = new MessageText();
    private final Attached attached;
    private final Citations citations;
    private final MetaLine meta;
    private final Label saved = new Label();
    private final MenuItem saveItem;
    private ChatEntry shown;

    /// @param open asks whether to open an address, and does so
    MessageView(ChatEntry entry, ChatViewModel model, String cloneName, Consumer<WebAddress> open) {
        super(12);
        this.cloneName = cloneName;
        shown = entry;
        sender = entry.sender();
        voice = new VoiceLine(entry, model);
        attached = new Attached(sender, cloneName, model.pictures(), open);
        citations = new Citations(open);
        meta =
                new MetaLine(
                        () -> model.sendAgain(shown),
                        () -> model.edit(shown),
                        () -> model.hear(shown),
                        () -> model.save(shown));
        saveItem = saveItem(model);
        text.offer(saveItem);
        voice.setOnContextMenuRequested(event -> showMenu(event, model));
        saved.getStyleClass().add("saved");
        saved.setWrapText(true);
        saved.setMinHeight(USE_PREF_SIZE);
        text.setAccessibleRole(AccessibleRole.TEXT);
        if (sender == Sender.USER) {
            arrangeUser();
        } else {
            arrangeClone();
        }
        show(entry);
    }

    /// Whether this view can show that message without being arranged anew.
    boolean fits(ChatEntry entry) {
        return entry.sender() == sender;
    }

    void show(ChatEntry entry) {
        shown = entry;
        voice.show(entry);
        boolean nothingElse = entry.voice().isEmpty() && entry.attachments().isEmpty();
        text.show(entry.text().isEmpty() && nothingElse ? "…" : entry.text(), entry.passage());
        present(text, !entry.text().isEmpty() || nothingElse);
        attached.show(entry.attachments());
        present(attached, !entry.attachments().isEmpty());
        citations.show(entry.citations());
        present(citations, !entry.citations().isEmpty());
        meta.show(entry);
        saveItem.setVisible(entry.canSave());
        saved.setText(entry.saved());
        present(saved, !entry.saved().isEmpty());
        text.setAccessibleText(entry.spoken(cloneName));
    }

    private void arrangeUser() {
        getStyleClass().addAll("message", "from-user");
        VBox bubble = new VBox(6, voice, text, attached);
        bubble.getStyleClass().add("bubble");
        meta.setAlignment(Pos.CENTER_RIGHT);
        VBox column = new VBox(4, bubble, meta, saved);
        column.setAlignment(Pos.TOP_RIGHT);
        column.setMaxWidth(520);
        column.setFillWidth(false);
        setAlignment(Pos.TOP_RIGHT);
        getChildren().add(column);
    }

    private void arrangeClone() {
        getStyleClass().addAll("message", "from-clone");
        meta.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(8, text, voice, attached, citations, meta, saved);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(Portrait.small(cloneName), column);
    }

    private MenuItem saveItem(ChatViewModel model) {
        MenuItem save = new MenuItem("Save sound as WAV…");
        save.setOnAction(_ -> model.save(shown));
        return save;
    }

    private void showMenu(ContextMenuEvent event, ChatViewModel model) {
        if (shown.canSave()) {
            new ContextMenu(saveItem(model)).show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
