package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Hearing;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The small line below a message: how far it has come, what can be done with it, and its time.
final class MetaLine extends FlowPane {
    private final Label note = new Label();
    private final Hyperlink again = new Hyperlink("Send again");
    private final Hyperlink edit = new Hyperlink("edit and send again");
    private final HBox heard = new HBox(3, new Label("heard so ·"), edit);
    private final Hyperlink listen = new Hyperlink();
    private final Hyperlink save = new Hyperlink("save sound");
    private final Label time = new Label();

    MetaLine(Runnable sendAgain, Runnable editWords, Runnable hear, Runnable saveSound) {
        super(Orientation.HORIZONTAL, 8, 2);
        getStyleClass().add("meta");
        note.getStyleClass().add("note");
        again.setOnAction(_ -> sendAgain.run());
        edit.getStyleClass().add("quiet-link");
        edit.setAccessibleText("The clone heard this. Edit and send again");
        edit.setOnAction(_ -> editWords.run());
        listen.getStyleClass().add("quiet-link");
        listen.setOnAction(_ -> hear.run());
        save.getStyleClass().add("quiet-link");
        save.setAccessibleText("Save the sound of this message as a WAV file");
        save.setOnAction(_ -> saveSound.run());
        getChildren().addAll(note, again, heard, listen, save, time);
    }

    void show(ChatEntry entry) {
        note.setText(entry.note());
        MessageView.present(note, !entry.note().isEmpty());
        MessageView.present(again, entry.canSendAgain());
        MessageView.present(heard, entry.canEdit());
        showListen(entry);
        MessageView.present(save, entry.canSave());
        time.setText(entry.time());
        MessageView.present(time, !entry.time().isEmpty());
    }

    /// A message with a waveform, or one that is heard, has its button there.
    private void showListen(ChatEntry entry) {
        boolean now = entry.hearing() == Hearing.NOW;
        listen.setText(now ? "stop" : "listen");
        listen.setAccessibleText(now ? "Stop" : "Hear this message");
        listen.setDisable(entry.hearing() == Hearing.LATER);
        MessageView.present(listen, entry.voice().isEmpty() && isOffered(entry.hearing()));
    }

    private static boolean isOffered(Hearing hearing) {
        return switch (hearing) {
            case LATER, CAN, NOW -> true;
            case NOT, PLAYING, PAUSED -> false;
        };
    }
}
