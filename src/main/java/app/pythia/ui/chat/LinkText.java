package app.pythia.ui.chat;

import app.pythia.ui.words.Words;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// Words that lead to an address, which is told to whoever points at them. They are followed by a
/// click or by Enter (Space is there to talk).
final class LinkText extends Text {
    private final String address;
    private final Late<Tooltip> told = new Late<>(this::tell);

    /// @param begins whether the link begins here: that is where it has the focus
    /// @param follow is given the address
    LinkText(String address, boolean begins, Consumer<String> follow) {
        this.address = address;
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setFocusTraversable(begins);
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> told.get());
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        follow.accept(address);
                        event.consume();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        follow.accept(address);
                        event.consume();
                    }
                });
    }

    /// What it is called by a screen reader.
    void call(String words) {
        setAccessibleText(Words.of("chat.link.spoken", words, address));
    }

    private Tooltip tell() {
        Tooltip tooltip = new Tooltip(address);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        Tooltip.install(this, tooltip);
        return tooltip;
    }
}
