package app.pythia.ui.chat;

import app.pythia.ui.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way back to the end of the conversation, and how much is new there.
final class EndButton extends Button {
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

    EndButton(Runnable pressed) {
        super("", new FontIcon(Feather.ARROW_DOWN));
        getStyleClass().setAll("to-end");
        setId("to-end");
        setManaged(false);
        setVisible(false);
        setOnAction(_ -> pressed.run());
    }

    /// @param unseen how many messages have come that were not seen yet
    void show(int unseen) {
        setText(unseen > 0 ? Words.of("chat.end.new", unseen) : "");
        pseudoClassStateChanged(PLAIN, unseen == 0);
        setAccessibleText(unseen > 0 ? Words.of("chat.end.spoken", unseen) : Words.of("chat.end"));
    }
}
