package app.pythia.ui.chat;

import app.pythia.conversation.Sender;
import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.chat.ChatEntry.Voice;
import app.pythia.ui.fx.Portrait;
import app.pythia.ui.fx.WebAddress;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One message: the user's in a bubble at the right, the clone's beside its small portrait.
final class MessageView extends HBox {
    private final String cloneName;
    private final Sender sender;
    private final HearButton hear;
    private final Waveform waveform = new Waveform();
    private final Label length = new Label();
    private final HBox voice;
    private final MessageText text = new MessageText();
    private final Attached attached;
    private final Citations citations;
    private final MetaLine meta;
    private ChatEntry shown;

    /// @param open asks whether to open an address, and does so
    MessageView(ChatEntry entry, ChatViewModel model, String cloneName, Consumer<WebAddress> open) {
        super(12);
        this.cloneName = cloneName;
        shown = entry;
        sender = entry.sender();
        hear = new HearButton(() -> model.hear(shown));
        voice = new HBox(10, hear, waveform, length);
        attached = new Attached(sender, cloneName, model.pictures(), open);
        citations = new Citations(open);
        meta =
                new MetaLine(
                        () -> model.sendAgain(shown),
                        () -> model.edit(shown),
                        () -> model.hear(shown));
        text.setAccessibleRole(AccessibleRole.TEXT);
        voice.setAlignment(Pos.CENTER_LEFT);
        voice.getStyleClass().add("voice");
        length.setMinWidth(USE_PREF_SIZE);
        length.getStyleClass().add("length");
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
        showVoice(entry.voice(), entry.hearing());
        boolean nothingElse = entry.voice().isEmpty() && entry.attachments().isEmpty();
        text.show(entry.text().isEmpty() && nothingElse ? "…" : entry.text(), entry.passage());
        present(text, !entry.text().isEmpty() || nothingElse);
        attached.show(entry.attachments());
        present(attached, !entry.attachments().isEmpty());
        citations.show(entry.citations());
        present(citations, !entry.citations().isEmpty());
        meta.show(entry);
        text.setAccessibleText(entry.spoken(cloneName));
    }

    private void arrangeUser() {
        getStyleClass().addAll("message", "from-user");
        VBox bubble = new VBox(6, voice, text, attached);
        bubble.getStyleClass().add("bubble");
        meta.setAlignment(Pos.CENTER_RIGHT);
        VBox column = new VBox(4, bubble, meta);
        column.setAlignment(Pos.TOP_RIGHT);
        column.setMaxWidth(520);
        column.setFillWidth(false);
        setAlignment(Pos.TOP_RIGHT);
        getChildren().add(column);
    }

    private void arrangeClone() {
        getStyleClass().addAll("message", "from-clone");
        meta.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(8, text, voice, attached, citations, meta);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(Portrait.small(cloneName), column);
    }

    private void showVoice(Optional<Voice> spoken, Hearing hearing) {
        present(voice, spoken.isPresent());
        spoken.ifPresent(note -> {
            hear.show(hearing);
            present(hear, hearing != Hearing.NOT);
            waveform.show(note.peaks());
            length.setText(note.length());
        });
    }

    static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
