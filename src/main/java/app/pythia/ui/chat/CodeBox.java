package app.pythia.ui.chat;

import app.pythia.markdown.Block;
import app.pythia.ui.words.Words;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A program: what is said of it, its lines, and a button that copies them. Lines that are too long
/// are broken, for nobody sees what is out of the window.
final class CodeBox extends VBox implements BlockView {
    private static final Duration TOLD = Duration.millis(1600);

    private final Label language = new Label();
    private final Button copy = new Button(Words.of("chat.code.copy"), new FontIcon(Feather.COPY));
    private final Prose lines = new Prose(_ -> {});

    CodeBox() {
        super(2);
        getStyleClass().add("code-box");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        language.getStyleClass().add("code-language");
        language.setMinWidth(0);
        language.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(language, Priority.ALWAYS);
        copy.getStyleClass().setAll("copy-code");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        HBox head = new HBox(8, language, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, lines);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public List<Prose> proses() {
        return List.of(lines);
    }

    @Override
    public boolean show(Block block) {
        if (block instanceof Block.Code(String what, var words)) {
            language.setText(what);
            copy.setAccessibleText(
                    what.isEmpty()
                            ? Words.of("chat.code.copy.spoken")
                            : Words.of("chat.code.copy.spoken-of", what));
            lines.show(words);
            return true;
        }
        return false;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(lines.words());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(Words.of("chat.code.copied"));
        PauseTransition pause = new PauseTransition(TOLD);
        pause.setOnFinished(_ -> copy.setText(Words.of("chat.code.copy")));
        pause.play();
    }
}
