package app.pythia.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The choice of a device by its name. Opening the list looks for devices anew.
final class DeviceBox extends VBox {
    private final DeviceSetting setting;
    private final ComboBox<DeviceSetting.Choice> box = new ComboBox<>();

    DeviceBox(DeviceSetting setting) {
        super(5);
        this.setting = setting;
        getStyleClass().add("setting");
        Label name = new Label(setting.named().name());
        name.getStyleClass().add("setting-name");
        name.setLabelFor(box);
        box.setId(setting.named().id());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new Words<>(DeviceSetting.Choice::words));
        box.setAccessibleText(setting.named().name());
        box.accessibleHelpProperty().bind(setting.named().about());
        box.setOnShowing(_ -> setting.look().run());
        setting.offer().subscribe(this::show);
        getChildren().addAll(name, box, Lines.wrapped(setting.named().about()));
    }

    /// What is shown changes by itself too, as devices come and go: that is no choice of the
    /// user's.
    private void show(DeviceSetting.Offer offer) {
        box.setOnAction(null);
        update(box.getItems(), offer.choices());
        box.setValue(offer.now());
        box.getSelectionModel().select(offer.choices().indexOf(offer.now()));
        box.setOnAction(_ -> chosen(box.getValue()));
    }

    /// What stays is not touched: of a choice that is replaced in its place, a box loses sight
    /// though it is still there, further down.
    private static <T> void update(List<T> shown, List<T> wanted) {
        shown.removeIf(choice -> !wanted.contains(choice));
        for (int at = 0; at < wanted.size(); at++) {
            if (at == shown.size() || !shown.get(at).equals(wanted.get(at))) {
                shown.add(at, wanted.get(at));
            }
        }
        shown.subList(wanted.size(), shown.size()).clear();
    }

    private void chosen(DeviceSetting.@Nullable Choice choice) {
        if (choice != null) {
            setting.choose(choice);
        }
    }

    /// Things by their words; they are only chosen, never written.
    static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T thing) {
            return thing == null ? "" : words.apply(thing);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
