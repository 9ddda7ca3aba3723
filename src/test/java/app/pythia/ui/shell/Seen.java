package app.pythia.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// What can be read in a window.
final class Seen {
    private Seen() {}

    /// Whether those words stand somewhere in the window and are not hidden.
    static boolean in(Stage stage, String words) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Seen::isSeen)
                .anyMatch(node -> words.equals(wordsOf(node)));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String wordsOf(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }
}
