package app.pythia.ui.talk;

import app.pythia.ui.fx.KeyHint;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The state in words, and below it what can be done. Told to screen readers as it changes.
final class StatusLine extends VBox {
    private final Label title = new Label();
    private final KeyHint hint = new KeyHint();

    StatusLine(TalkViewModel model) {
        super(2);
        getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        title.setId("status");
        title.getStyleClass().add("status-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, hint);
        model.status().subscribe(this::show);
    }

    private void show(TalkStatus status) {
        title.setText(status.title());
        hint.show(status.hint());
        setAccessibleText(status.spoken());
    }
}
