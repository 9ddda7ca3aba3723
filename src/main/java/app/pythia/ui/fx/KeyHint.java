package app.pythia.ui.fx;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A line of words with key caps in it, written as `Hold [Space] and talk`.
public final class KeyHint extends FlowPane {
    private static final Pattern PARTS = Pattern.compile("\\[([^]]+)]([^\\[]*)|[^\\[]+");

    public KeyHint() {
        super(4, 2);
        getStyleClass().add("key-hint");
    }

    /// A key cap and the words behind it stay together.
    public void show(String hint) {
        getChildren().setAll(PARTS.matcher(hint).results().map(KeyHint::part).toList());
    }

    private static Node part(MatchResult part) {
        String words = part.group(2) == null ? part.group() : part.group(2);
        Label label = new Label(words.strip());
        if (part.group(1) == null) {
            return label;
        }
        HBox both = new HBox(4, cap(part.group(1)));
        both.setAlignment(Pos.CENTER_LEFT);
        if (!words.isBlank()) {
            both.getChildren().add(label);
        }
        return both;
    }

    /// A small key cap.
    public static Label cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }
}
