package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.fx.PlayIcon;
import app.pythia.ui.fx.PlayIcon.Sign;
import app.pythia.ui.words.Words;
import javafx.scene.control.Button;

/// Speaks a message, pauses it while it is heard, and goes on.
final class HearButton extends Button {
    private final PlayIcon icon = new PlayIcon(Sign.PLAY);

    HearButton(Runnable pressed) {
        getStyleClass().setAll("hear");
        setGraphic(icon);
        setOnAction(_ -> pressed.run());
        show(Hearing.NOT);
    }

    void show(Hearing hearing) {
        icon.show(
                switch (hearing) {
                    case NOT, LATER, CAN, PAUSED -> Sign.PLAY;
                    case NOW -> Sign.STOP;
                    case PLAYING -> Sign.PAUSE;
                });
        setAccessibleText(purpose(hearing));
        setDisable(hearing == Hearing.NOT || hearing == Hearing.LATER);
    }

    private static String purpose(Hearing hearing) {
        return switch (hearing) {
            case NOT, LATER, CAN -> Words.of("chat.hear");
            case NOW -> Words.of("chat.hear.stop");
            case PLAYING -> Words.of("chat.hear.pause");
            case PAUSED -> Words.of("chat.hear.go-on");
        };
    }
}
