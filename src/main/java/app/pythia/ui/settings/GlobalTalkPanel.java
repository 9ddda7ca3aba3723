package app.pythia.ui.settings;

import app.pythia.settings.KeyChord.Modifier;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The switch for talking while another program has the focus, and its keys.
final class GlobalTalkPanel extends VBox {
    private final GlobalTalkViewModel model;
    private final Button keys = new Button();

    GlobalTalkPanel(GlobalTalkViewModel model) {
        super(8);
        this.model = model;
        Label name = new Label("Keys");
        name.setLabelFor(keys);
        keys.setId("talk-keys");
        keys.getStyleClass().add("keys-button");
        keys.textProperty()
                .bind(Bindings.createStringBinding(this::words, model.keys(), model.capturing()));
        keys.accessibleTextProperty().bind(keys.textProperty().map(it -> "Keys: " + it));
        keys.setOnAction(_ -> model.capture());
        keys.addEventFilter(KeyEvent.ANY, this::taken);
        keys.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        model.leave();
                    }
                });
        HBox line = new HBox(12, name, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("keys-line");
        getChildren().addAll(new SwitchBox(model.everywhere()), line, wrong(), state());
    }

    private String words() {
        return model.capturing().get()
                ? "Press the keys… Esc leaves it as it is"
                : model.keys().getValue();
    }

    private Label wrong() {
        Label wrong = Lines.styled("setting-wrong");
        wrong.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        wrong.textProperty().bind(model.problem());
        wrong.getStyleClass().add("beneath");
        Lines.present(wrong, model.problem().isNotEmpty());
        return wrong;
    }

    private Label state() {
        Label state = Lines.beneath(model.state());
        state.setId("talk-keys-state");
        return state;
    }

    /// While they are being chosen, keys do nothing else.
    private void taken(KeyEvent event) {
        if (!model.capturing().get()) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
            } else {
                model.pressed(held(event), event.getCode().name());
            }
        }
    }

    private static Set<Modifier> held(KeyEvent event) {
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        add(held, Modifier.CTRL, event.isControlDown());
        add(held, Modifier.ALT, event.isAltDown());
        add(held, Modifier.SHIFT, event.isShiftDown());
        add(held, Modifier.META, event.isMetaDown());
        return held;
    }

    private static void add(Set<Modifier> held, Modifier modifier, boolean down) {
        if (down) {
            held.add(modifier);
        }
    }
}
