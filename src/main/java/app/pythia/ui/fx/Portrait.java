package app.pythia.ui.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// The clone's first letter in a circle.
public final class Portrait {
    private Portrait() {}

    public static Label small(String name) {
        return of(name, "small");
    }

    public static Label large(String name) {
        return of(name, "large");
    }

    private static Label of(String name, String size) {
        Label portrait = new Label(letter(name));
        portrait.getStyleClass().addAll("portrait", size);
        portrait.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        portrait.setAccessibleText(name);
        return portrait;
    }

    /// The first letter of the name, past an article: G for “The Guide”.
    static String letter(String name) {
        String bare = name.strip().replaceFirst("(?i)^the\\s+", "");
        return bare.isEmpty()
                ? "·"
                : Character.toString(Character.toUpperCase(bare.codePointAt(0)));
    }
}
