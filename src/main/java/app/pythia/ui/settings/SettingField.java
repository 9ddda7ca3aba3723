package app.pythia.ui.settings;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A written setting: its name, its field, and a line on what it does or what is wrong with it.
final class SettingField extends VBox {
    private final TextSetting setting;
    private final TextField field = new TextField();

    SettingField(TextSetting setting, String id, String name, String about, String example) {
        super(5);
        this.setting = setting;
        getStyleClass().add("setting");
        Label label = new Label(name);
        label.getStyleClass().add("setting-name");
        label.setLabelFor(field);
        field.setId(id);
        field.setPromptText(example);
        field.setAccessibleText(name);
        field.setAccessibleHelp(about);
        field.setDisable(setting.fixedBy().isPresent());
        field.textProperty().bindBidirectional(setting.text());
        field.setOnAction(_ -> setting.commit());
        field.sceneProperty().subscribe(this::watchFocus);
        String line =
                setting.fixedBy()
                        .map(variable -> "Set by " + variable + " for this run.")
                        .orElse(about);
        getChildren().addAll(label, field, Lines.muted(line), Lines.wrong(setting.problem()));
    }

    /// The field is left when another node of the window has the focus, not when another window
    /// has: an address may be fetched from there in pieces.
    private void watchFocus(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty()
                    .subscribe((before, now) -> {
                        if (field.equals(before) && !field.equals(now)) {
                            setting.commit();
                        }
                    });
        }
    }
}
