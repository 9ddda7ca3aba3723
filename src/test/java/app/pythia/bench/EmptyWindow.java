package app.pythia.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window of the toolkit's with nothing in it.
final class EmptyWindow {
    static final String TITLE = "Empty";

    private EmptyWindow() {}

    static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setTitle(TITLE);
            stage.setScene(new Scene(new Pane(), 1080, 720));
            stage.show();
        });
    }
}
