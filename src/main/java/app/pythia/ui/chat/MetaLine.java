package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The small line below a message: how far it has come, what can be done with it, and its time.
final class MetaLine extends FlowPane {
    private final Late<Label> note = new Late<>(() -> styled(new Label(), "note"));
    private final Late<Hyperlink> again;
    private final Late<HBox> heard;
    private final Late<Hyperlink> listen;
    private final Late<Hyperlink> save;
    private final Late<Label> time = new Late<>(Label::new);

    MetaLine(Runnable sendAgain, Runnable editWords, Runnable hear, Runnable saveSound) {
        super(Orientation.HORIZONTAL, 8, 2);
        getStyleClass().add("meta");
        again = new Late<>(() -> link(Words.of("chat.send-again"), sendAgain));
        heard =
                new Late<>(
                        () -> new HBox(3, new Label(Words.of("chat.heard-so")), edit(editWords)));
        listen = new Late<>(() -> styled(link(Words.of("chat.listen"), hear), "quiet-link"));
        save = new Late<>(() -> save(saveSound));
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static Hyperlink edit(Runnable action) {
        Hyperlink edit = styled(link(Words.of("chat.edit"), action), "quiet-link");
        edit.setAccessibleText(Words.of("chat.edit.spoken"));
        return edit;
    }

    private static Hyperlink save(Runnable action) {
        Hyperlink save = styled(link(Words.of("chat.save"), action), "quiet-link");
        save.setAccessibleText(Words.of("chat.save.spoken"));
        return save;
    }

    void show(ChatEntry entry) {
        List<Node> parts = new ArrayList<>();
        if (!entry.note().isEmpty()) {
            note.get().setText(entry.note());
            parts.add(note.get());
        }
        if (entry.canSendAgain()) {
            parts.add(again.get());
        }
        if (entry.canEdit()) {
            parts.add(heard.get());
        }
        if (entry.voice().isEmpty() && isOffered(entry.hearing())) {
            parts.add(listen(entry.hearing()));
        }
        if (entry.canSave()) {
            parts.add(save.get());
        }
        if (!entry.time().isEmpty()) {
            time.get().setText(entry.time());
            parts.add(time.get());
        }
        MessageView.fill(this, parts);
    }

    /// A message with a waveform, or one that is heard, has its button there.
    private Hyperlink listen(Hearing hearing) {
        boolean now = hearing == Hearing.NOW;
        Hyperlink link = listen.get();
        link.setText(now ? Words.of("chat.listen.stop") : Words.of("chat.listen"));
        link.setAccessibleText(now ? Words.of("chat.hear.stop") : Words.of("chat.hear"));
        link.setDisable(hearing == Hearing.LATER);
        return link;
    }

    private static boolean isOffered(Hearing hearing) {
        return switch (hearing) {
            case LATER, CAN, NOW -> true;
            case NOT, PLAYING, PAUSED -> false;
        };
    }
}
