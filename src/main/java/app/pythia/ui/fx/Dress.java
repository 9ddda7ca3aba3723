package app.pythia.ui.fx;

import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/// How what comes up over a window is made to look like it.
public final class Dress {
    private static final String DARK = "dark";

    private Dress() {}

    /// As something that the user is asked.
    public static void question(DialogPane pane, Stage stage) {
        pane.getStyleClass().add("question");
        pane.getStylesheets().setAll(stage.getScene().getStylesheets());
        if (stage.getScene().getRoot().getStyleClass().contains(DARK)) {
            pane.getStyleClass().add(DARK);
        }
    }
}
