package app.pythia.ui;

import app.pythia.conversation.ConversationId;
import app.pythia.sync.Progress;
import app.pythia.ui.Gallery.Setting;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// More scenes of the [Gallery]: what the list of conversations tells.
final class SidebarScenes {
    private final NewThings.Adding gallery;

    SidebarScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            gallery.add("sidebar-all", 1160, 780, dark, SidebarScenes::all);
            gallery.add("sidebar-found", 1160, 780, dark, set -> find(set, "SHARED problem"));
            gallery.add("sidebar-searched", 1160, 780, dark, set -> find(set, "noticed"));
            gallery.add("sidebar-deleted", 1160, 780, dark, SidebarScenes::deleted);
        }
        gallery.add("sidebar-nothing", 760, 700, false, set -> find(set, "xyz"));
        gallery.add("sidebar-all", 360, 640, false, set -> narrow(set, () -> all(set)));
        gallery.add("sidebar-deleted", 360, 640, true, set -> narrow(set, () -> deleted(set)));
    }

    private static void all(Setting set) {
        pin(set, "silence");
        pin(set, "old");
        read(set, "offer", 2);
        read(set, "contract", 1);
        set.mirror().progress().set(Optional.of(new Progress(119, 2300)));
    }

    private static void deleted(Setting set) {
        all(set);
        set.stage().getScene().lookup("#conversations").requestFocus();
        KeyEvent.fireEvent(
                set.stage().getScene().lookup("#conversations"),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
    }

    private static void find(Setting set, String words) {
        TextField field = (TextField) set.stage().getScene().lookup("#filter");
        field.requestFocus();
        field.setText(words);
        field.end();
    }

    private static void narrow(Setting set, Runnable then) {
        Gallery.press(set, "#menu");
        then.run();
    }

    private static void pin(Setting set, String id) {
        set.store()
                .change(new ConversationId(id), it -> it.withPinnedAt(Optional.of(FakeTurns.NOW)));
    }

    private static void read(Setting set, String id, int news) {
        set.store().change(new ConversationId(id), it -> it.mirrored(FakeTurns.NOW, 0));
        set.store().change(new ConversationId(id), it -> it.mirrored(FakeTurns.NOW, news));
    }
}
