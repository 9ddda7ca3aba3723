package app.pythia.ui;

import app.pythia.ui.Gallery.Setting;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;

/// More scenes of the [Gallery]: the user's clones.
final class CloneScenes {
    private final NewThings.Adding gallery;

    CloneScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            gallery.add("clones-card", 1160, 780, dark, _ -> {});
            gallery.add("clones-menu", 1160, 780, dark, set -> Gallery.press(set, "#clones"));
            gallery.add("clones-refused", 1160, 780, dark, CloneScenes::refused);
            gallery.add("clones-settings", 1160, 980, dark, CloneScenes::settings);
            gallery.add("clones-remove", 1160, 780, dark, CloneScenes::remove);
        }
        gallery.add("clones-settings", 360, 980, false, CloneScenes::settings);
    }

    private static void refused(Setting set) {
        Gallery.press(set, "#clones");
        menu().getItems().get(1).fire();
        menu().hide();
    }

    private static void settings(Setting set) {
        Gallery.press(set, "#open-settings");
    }

    private static void remove(Setting set) {
        settings(set);
        set.stage().getScene().getRoot().applyCss();
        Gallery.press(set, "#remove-clone");
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
