package app.pythia.ui.settings;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// One of a few values, each with a line on what it means.
final class RadioChoice<T extends Enum<T>> extends VBox {
    private final ChoiceSetting<T> setting;
    private final ToggleGroup group = new ToggleGroup();

    RadioChoice(ChoiceSetting<T> setting) {
        super(12);
        this.setting = setting;
        getStyleClass().add("setting");
        Label name = new Label(setting.named().name());
        name.getStyleClass().add("setting-name");
        getChildren().add(name);
        setting.options().forEach(option -> getChildren().add(choice(option)));
    }

    private VBox choice(ChoiceSetting.Option<T> option) {
        T value = option.value();
        RadioButton button = new RadioButton(option.title());
        button.setId(setting.named().id() + "-" + value.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setAccessibleText(setting.named().name() + ": " + option.title());
        button.accessibleHelpProperty().bind(option.about());
        setting.now().subscribe(now -> button.setSelected(now == value));
        // An arrow key selects without an action.
        button.selectedProperty().subscribe(selected -> chosen(value, selected));
        Label about = Lines.beneath(option.about());
        return new VBox(2, button, about);
    }

    private void chosen(T value, boolean selected) {
        if (selected && setting.now().getValue() != value) {
            setting.choose().accept(value);
        }
    }
}
