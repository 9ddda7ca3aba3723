package app.pythia.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Labels that wrap and are never cut.
final class Lines {
    private Lines() {}

    static Label muted(String text) {
        Label line = styled("setting-about");
        line.setText(text);
        return line;
    }

    /// What a setting does; it takes no room while it is empty.
    static Label wrapped(ObservableValue<String> text) {
        Label line = styled("setting-about");
        line.textProperty().bind(text);
        present(line, text.map(words -> !words.isEmpty()));
        return line;
    }

    /// The same, under the words of a box that is ticked.
    static Label beneath(ObservableValue<String> text) {
        Label line = wrapped(text);
        line.getStyleClass().add("beneath");
        return line;
    }

    /// What is wrong; it takes no room while it is empty.
    static Label wrong(ObservableValue<String> text) {
        Label line = styled("setting-wrong");
        line.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        line.textProperty().bind(text);
        present(line, text.map(words -> !words.isEmpty()));
        return line;
    }

    static Label styled(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /// Shows it, or takes it and its room away.
    static void present(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
