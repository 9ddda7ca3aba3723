package app.pythia.ui.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// A setting that is on or off, with a line on what it does.
final class SwitchBox extends VBox {

    SwitchBox(SwitchSetting setting) {
        super(2);
        getStyleClass().add("setting");
        CheckBox box = new CheckBox(setting.named().name());
        box.setId(setting.named().id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.accessibleHelpProperty().bind(setting.named().about());
        box.setOnAction(_ -> setting.turn().accept(box.isSelected()));
        setting.on().subscribe(box::setSelected);
        getChildren().addAll(box, Lines.beneath(setting.named().about()));
    }
}
