package app.pythia.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A number on a scale: its name, the number itself, a slider, and a line on what it does.
final class SliderField extends VBox {
    private final NumberSetting setting;
    private final Slider slider = new Slider();

    SliderField(NumberSetting setting) {
        super(5);
        this.setting = setting;
        getStyleClass().add("setting");
        Label name = new Label(setting.named().name());
        name.getStyleClass().add("setting-name");
        name.setLabelFor(slider);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label();
        number.getStyleClass().add("setting-number");
        number.setMinWidth(USE_PREF_SIZE);
        number.textProperty().bind(setting.shown());
        HBox head = new HBox(12, name, number);
        head.setAlignment(Pos.BASELINE_LEFT);
        dress();
        getChildren().addAll(head, slider, Lines.wrapped(setting.named().about()));
    }

    private void dress() {
        NumberSetting.Scale scale = setting.scale();
        slider.setId(setting.named().id());
        slider.setMin(scale.least());
        slider.setMax(scale.most());
        slider.setBlockIncrement(scale.stride());
        slider.accessibleTextProperty()
                .bind(setting.shown().map(number -> setting.named().name() + ", " + number));
        slider.accessibleHelpProperty().bind(setting.named().about());
        setting.now().subscribe(now -> slider.setValue(now));
        slider.valueProperty().subscribe(raw -> setting.set(raw.doubleValue()));
    }
}
