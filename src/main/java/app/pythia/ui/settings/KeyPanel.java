package app.pythia.ui.settings;

import app.pythia.settings.FixedSettings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The user's key: entered, replaced, removed, and where it is kept.
final class KeyPanel extends VBox {

    KeyPanel(KeyViewModel model) {
        super(16);
        SecretField field =
                new SecretField(
                        model.key(),
                        "api-key",
                        "API key",
                        "The key to your clone, from delphi.ai",
                        model::save,
                        model::remove);
        Button go = SecretField.button("reopen", "", model::reopen);
        go.getStyleClass().add("primary");
        Lines.present(go, model.another());
        model.another().subscribe(_ -> go.setText(model.anotherName()));
        getChildren().addAll(field, go);
        if (model.key().fixedBy().isEmpty()) {
            getChildren().add(new RadioChoice<>(model.places()));
        } else {
            getChildren()
                    .add(
                            Lines.muted(
                                    "Without "
                                            + FixedSettings.KEY
                                            + ", the key can be entered and kept here."));
        }
    }
}
