package app.pythia.ui.export;

import app.pythia.export.Format;
import app.pythia.ui.fx.Dress;
import app.pythia.ui.fx.Wrapping;
import app.pythia.ui.words.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Lets the user choose what conversations are saved as, over a window and in its dress. Used on
/// the window's thread alone.
public final class ExportCard {
    private static final double WIDEST = 460;
    private static final double MARGIN = 24;

    private final Stage stage;
    private final ExportViewModel model;

    public ExportCard(Stage stage, ExportViewModel model) {
        this.stage = stage;
        this.model = model;
    }

    /// Asks, and returns at once; then where to save it is asked. Does nothing while another thing
    /// is being saved or brought in.
    public void ask(Subject subject) {
        if (model.busy().getValue()) {
            return;
        }
        ButtonType go = new ButtonType(Words.of("export.choose-where"), ButtonData.OK_DONE);
        ButtonType no = new ButtonType(Words.of("fx.cancel"), ButtonData.CANCEL_CLOSE);
        ToggleGroup formats = new ToggleGroup();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Pythia");
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content(subject, formats));
        pane.getButtonTypes().setAll(go, no);
        pane.lookupButton(go).getStyleClass().add("primary");
        pane.getContent()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED, event -> pressed(event, pane.lookupButton(go)));
        Dress.question(pane, stage);
        dialog.setOnShown(_ -> focus(formats));
        dialog.setOnHidden(_ -> {
            if (go.equals(dialog.getResult())
                    && formats.getSelectedToggle().getUserData() instanceof Format format) {
                model.save(subject, format);
            }
        });
        dialog.show();
    }

    private VBox content(Subject subject, ToggleGroup formats) {
        Label title = new Label(Words.of("export.title"));
        title.getStyleClass().add("question-title");
        Label what = new Label(subject.title());
        what.getStyleClass().add("question-text");
        what.setWrapText(!Wrapping.isNeeded(subject.title()));
        VBox choices = new VBox(10);
        choices.getStyleClass().add("export-formats");
        for (Format format : Format.values()) {
            choices.getChildren().add(choice(format, formats));
        }
        VBox content = new VBox(8, title, what, choices);
        content.setPrefWidth(Math.min(WIDEST, stage.getWidth() - 2 * MARGIN));
        return content;
    }

    private Node choice(Format format, ToggleGroup formats) {
        RadioButton choice = new RadioButton(FormatWords.name(format));
        choice.setId("export-" + format.name().toLowerCase(Locale.ROOT));
        choice.setUserData(format);
        choice.setToggleGroup(formats);
        choice.setSelected(format == model.format());
        choice.setAccessibleHelp(FormatWords.about(format));
        Label about = new Label(FormatWords.about(format));
        about.getStyleClass().addAll("setting-about", "beneath");
        about.setWrapText(true);
        about.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(2, choice, about);
    }

    /// A choice takes Enter for its own otherwise.
    private static void pressed(KeyEvent event, Node go) {
        if (event.getCode() == KeyCode.ENTER && go instanceof Button button) {
            button.fire();
            event.consume();
        }
    }

    private static void focus(ToggleGroup formats) {
        if (formats.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
        }
    }
}
