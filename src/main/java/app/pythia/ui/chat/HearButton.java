package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Hearing;
import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;

/// Speaks a message, and stops it while it is being spoken.
final class HearButton extends Button {
    private static final String TRIANGLE = "M0 0 L0 12 L10.5 6 Z";
    private static final String SQUARE = "M0 0 H9 V9 H0 Z";

    private final SVGPath icon = new SVGPath();

    HearButton(Runnable pressed) {
        getStyleClass().setAll("hear");
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        setOnAction(_ -> pressed.run());
        show(Hearing.NOT);
    }

    void show(Hearing hearing) {
        boolean now = hearing == Hearing.NOW;
        icon.setContent(now ? SQUARE : TRIANGLE);
        icon.setTranslateX(now ? 0 : 1.5);
        setAccessibleText(now ? "Stop" : "Hear this message");
        setDisable(hearing == Hearing.NOT || hearing == Hearing.LATER);
    }
}
