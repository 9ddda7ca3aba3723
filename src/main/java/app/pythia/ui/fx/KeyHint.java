package app.pythia.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// A line of words with key caps in it, written as `Hold [Space] and talk`.
public final class KeyHint extends FlowPane {
    private static final Pattern PARTS = Pattern.compile("\\[([^]]+)]|[^\\[]+");

    public KeyHint() {
        super(4, 2);
        getStyleClass().add("key-hint");
    }

    public void show(String hint) {
        List<Node> parts = new ArrayList<>();
        PARTS.matcher(hint).results().map(KeyHint::part).forEach(parts::addAll);
        getChildren().setAll(parts);
    }

    private static List<Node> part(MatchResult part) {
        if (part.group(1) != null) {
            return List.of(cap(part.group(1)));
        }
        return part.group().isBlank() ? List.of() : List.of(new Label(part.group().strip()));
    }

    /// A small key cap.
    public static Label cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }
}
