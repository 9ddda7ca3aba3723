package app.pythia.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A field for a secret: it can be written and replaced, and is never shown.
final class SecretField extends VBox {
    private final PasswordField field = new PasswordField();
    private final FlowPane actions = new FlowPane(8, 8);

    /// @param about where the secret comes from, in a line
    SecretField(
            SecretSetting setting,
            String id,
            String name,
            String about,
            Runnable save,
            Runnable remove) {
        super(5);
        getStyleClass().add("setting");
        Label label = new Label(name);
        label.getStyleClass().add("setting-name");
        label.setLabelFor(field);
        field.setId(id);
        field.setPromptText(about);
        field.setAccessibleText(name);
        field.setAccessibleHelp(about);
        field.setDisable(setting.fixedBy().isPresent());
        field.textProperty().bindBidirectional(setting.text());
        field.setOnAction(_ -> save.run());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button keep = button("save-" + id, "Save", save);
        keep.disableProperty().bind(setting.text().map(String::isBlank));
        HBox line = new HBox(8, field, keep);
        line.setAlignment(Pos.CENTER_LEFT);
        Button drop = button("remove-" + id, "Remove", remove);
        Lines.present(drop, setting.isThere());
        actions.getChildren().add(drop);
        Lines.present(actions, drop.visibleProperty());
        getChildren()
                .addAll(
                        label,
                        line,
                        Lines.wrapped(setting.status()),
                        Lines.wrong(setting.unusable()),
                        Lines.wrong(setting.trouble()),
                        actions);
    }

    static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
