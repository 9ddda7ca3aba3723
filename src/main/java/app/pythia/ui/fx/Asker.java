package app.pythia.ui.fx;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Asks the user, over a window and in its dress. Used on the window's thread alone.
public final class Asker {
    private static final double WIDEST = 460;
    private static final double MARGIN = 24;

    private final Stage stage;

    public Asker(Stage stage) {
        this.stage = stage;
    }

    /// Asks, and returns at once; `action` is run if the answer is yes.
    public void ask(Question question, Runnable action) {
        ButtonType yes = new ButtonType(question.yes(), ButtonData.OK_DONE);
        ButtonType no = new ButtonType(question.no(), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Pythia");
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content(question));
        pane.getButtonTypes().setAll(yes, no);
        pane.lookupButton(yes).getStyleClass().add("primary");
        Dress.question(pane, stage);
        dialog.setOnHidden(_ -> {
            if (yes.equals(dialog.getResult())) {
                action.run();
            }
        });
        dialog.show();
    }

    private VBox content(Question question) {
        Label title = label(question.title(), "question-title");
        Label text = label(question.text(), "question-text");
        VBox content = new VBox(8, title, text);
        content.setPrefWidth(Math.min(WIDEST, stage.getWidth() - 2 * MARGIN));
        question.address().map(Asker::inFull).ifPresent(content.getChildren()::add);
        return content;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(!Wrapping.isNeeded(words));
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static TextFlow inFull(WebAddress address) {
        Text before = new Text(address.beforeHost());
        Text host = new Text(address.host());
        Text after = new Text(address.afterHost());
        before.getStyleClass().add("address-part");
        host.getStyleClass().add("address-host");
        after.getStyleClass().add("address-part");
        TextFlow all = new TextFlow(before, host, after);
        all.getStyleClass().add("address");
        all.setAccessibleText(address.toString());
        return all;
    }
}
