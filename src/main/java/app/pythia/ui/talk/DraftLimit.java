package app.pythia.ui.talk;

import app.pythia.turn.Turns;
import javafx.scene.control.TextFormatter.Change;

/// How much the message field holds. JavaFX lays out all that is in a field with every key, which
/// stops the window for seconds where that is some 40,000 letters, and for one where it is 20,000
/// without a space; and nothing that long can be sent. What is too long by less stays as it was
/// pasted, to be shortened.
final class DraftLimit {
    static final int MOST = Turns.LONGEST_MESSAGE / 5 * 6;

    private DraftLimit() {}

    /// Takes as much of what comes as there is room for.
    static Change within(Change change) {
        int over = change.getControlNewText().length() - MOST;
        if (over > 0 && !change.getText().isEmpty()) {
            change.setText(beginning(change.getText(), change.getText().length() - over));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }

    /// At most so much of it; no character is parted.
    private static String beginning(String text, int length) {
        int end = Math.clamp(length, 0, text.length());
        boolean parts = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, parts ? end - 1 : end);
    }
}
