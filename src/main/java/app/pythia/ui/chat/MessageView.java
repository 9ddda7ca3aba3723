package app.pythia.ui.chat;

import app.pythia.conversation.Sender;
import app.pythia.ui.chat.ChatEntry.Voice;
import app.pythia.ui.fx.Portrait;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One message: the user's in a bubble at the right, the clone's beside its small portrait.
final class MessageView extends HBox {
    private final String cloneName;
    private final Sender sender;
    private final Waveform waveform = new Waveform();
    private final Label length = new Label();
    private final HBox voice = new HBox(10, waveform, length);
    private final MessageText text = new MessageText();
    private final Citations citations = new Citations();
    private final Label note = new Label();
    private final Label time = new Label();
    private final ChatViewModel model;
    private final Hyperlink again = new Hyperlink("Send again");
    private final HBox meta = new HBox(8, note, again, time);

    MessageView(ChatEntry entry, ChatViewModel model, String cloneName) {
        super(12);
        this.model = model;
        this.cloneName = cloneName;
        sender = entry.sender();
        text.setAccessibleRole(AccessibleRole.TEXT);
        again.setFocusTraversable(true);
        voice.setAlignment(Pos.CENTER_LEFT);
        voice.getStyleClass().add("voice");
        meta.getStyleClass().add("meta");
        length.setMinWidth(USE_PREF_SIZE);
        length.getStyleClass().add("length");
        note.getStyleClass().add("note");
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
        showVoice(entry.voice());
        text.show(entry.text().isEmpty() && entry.voice().isEmpty() ? "…" : entry.text());
        present(text, !entry.text().isEmpty() || entry.voice().isEmpty());
        citations.show(entry.citations());
        present(citations, !entry.citations().isEmpty());
        note.setText(entry.note());
        present(note, !entry.note().isEmpty());
        time.setText(entry.time());
        present(time, !entry.time().isEmpty());
        present(again, entry.canSendAgain());
        again.setOnAction(_ -> model.sendAgain(entry.id()));
        text.setAccessibleText(entry.spoken(cloneName));
    }

    private void arrangeUser() {
        getStyleClass().addAll("message", "from-user");
        VBox bubble = new VBox(6, voice, text);
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
        VBox column = new VBox(8, text, voice, citations, meta);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(Portrait.small(cloneName), column);
    }

    private void showVoice(Optional<Voice> spoken) {
        present(voice, spoken.isPresent());
        spoken.ifPresent(note -> {
            waveform.show(note.peaks());
            length.setText(note.length());
        });
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
