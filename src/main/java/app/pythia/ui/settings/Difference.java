package app.pythia.ui.settings;

import app.pythia.check.MicrophoneCheck.Version;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Under a filter: hears the last recording without and with what is done to it, or first makes
/// one.
final class Difference extends FlowPane {
    private final String of;
    private final CheckViewModel check;

    /// @param of the filter's name within the window
    /// @param started told when a check has been started from here
    Difference(String of, CheckViewModel check, Runnable started) {
        super(8, 6);
        this.of = of;
        this.check = check;
        getStyleClass().add("difference");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label("Hear it:");
        words.getStyleClass().add("setting-about");
        Lines.present(words, check.canHear());
        getChildren()
                .addAll(
                        words,
                        hear(Version.UNTOUCHED, "untouched", "Untouched"),
                        hear(Version.AS_SENT, "as-sent", "As sent"),
                        record(started));
    }

    private Node hear(Version version, String id, String words) {
        FontIcon icon = new FontIcon(Feather.PLAY);
        Button button = button(id, words, icon);
        Lines.present(button, check.canHear());
        check.hearing()
                .map(now -> now.filter(it -> it == version).isPresent())
                .subscribe(hearing -> {
                    icon.setIconCode(hearing ? Feather.SQUARE : Feather.PLAY);
                    button.setAccessibleText(hearing ? "Stop" : "Hear the recording: " + words);
                });
        button.setOnAction(_ -> check.hear(version));
        return button;
    }

    private Node record(Runnable started) {
        Button button =
                button("record", "Hear the difference: record first", new FontIcon(Feather.MIC));
        button.setAccessibleHelp("Records three seconds, as the microphone check does.");
        Lines.present(button, check.canHear().map(can -> !can));
        button.disableProperty().bind(check.isBusy());
        button.setOnAction(_ -> {
            check.start();
            started.run();
        });
        return button;
    }

    private Button button(String id, String words, FontIcon icon) {
        Button button = new Button(words, icon);
        button.setId(of + "-" + id);
        button.getStyleClass().addAll("quiet-button", "small");
        return button;
    }
}
