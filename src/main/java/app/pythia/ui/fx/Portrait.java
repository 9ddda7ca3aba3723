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
        Label portrait = new Label(CloneName.letter(name));
        portrait.getStyleClass().addAll("portrait", size);
        portrait.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        portrait.setAccessibleText(name);
        return portrait;
    }
}
