package app.pythia.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All conversations, to be taken away and brought back.
final class DataPanel extends VBox {
    private static final double MEASURE = 640;

    DataPanel(DataActions actions) {
        getStyleClass().add("settings-section");
        setMaxWidth(MEASURE);
        getChildren()
                .addAll(
                        part(
                                "Take away",
                                "Every conversation in one file: as Markdown, JSON, plain text, captions or sound. A single one is exported from its menu in the list.",
                                button("export-all", "Export all…", actions, actions.export())),
                        part(
                                "Bring in",
                                "A file that Pythia exported as JSON. What is here stays as it is, nothing comes twice, and nothing is sent.",
                                button("import", "Import…", actions, actions.bringIn())));
    }

    private static Node part(String name, String about, Button button) {
        Label heading = Lines.styled("setting-name");
        heading.setText(name);
        button.setAccessibleHelp(about);
        VBox words = new VBox(2, heading, Lines.muted(about));
        return new VBox(8, words, button);
    }

    private static Button button(String id, String words, DataActions actions, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(actions.busy());
        return button;
    }
}
