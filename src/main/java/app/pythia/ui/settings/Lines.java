package app.pythia.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that wrap and are never cut.
final class Lines {
    private Lines() {}

    static Label muted(String text) {
        Label line = wrapped("setting-about");
        line.setText(text);
        return line;
    }

    static Label wrapped(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
