package app.pythia.ui;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.sync.MirrorState;
import app.pythia.turn.Passage;
import app.pythia.turn.TurnState;
import app.pythia.ui.Gallery.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// More scenes of the [Gallery]: what is asked, attached, cited and renamed.
final class NewThings {
    private final Adding gallery;

    interface Adding {
        void add(String name, int width, int height, boolean dark, Consumer<Setting> scene);
    }

    NewThings(Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            gallery.add("attached", 1160, 780, dark, NewThings::attached);
            gallery.add("picture", 1160, 780, dark, NewThings::picture);
            gallery.add("form", 760, 700, dark, NewThings::form);
            gallery.add("chips", 1160, 780, dark, NewThings::chips);
            gallery.add("renaming", 1160, 780, dark, NewThings::renaming);
            gallery.add("question", 1160, 780, dark, NewThings::question);
        }
        gallery.add("attached", 360, 780, false, NewThings::attached);
        gallery.add("picture", 360, 780, true, NewThings::picture);
        gallery.add("form", 360, 780, false, NewThings::form);
        gallery.add("chips", 360, 780, true, NewThings::chips);
        gallery.add("sources", 360, 780, false, set -> Gallery.press(set, ".citation"));
        gallery.add("speaking", 360, 780, true, NewThings::speaking);
        gallery.add("too-long", 760, 700, false, NewThings::tooLong);
        gallery.add("waiting", 760, 700, false, NewThings::waiting);
        gallery.add("hebrew", 760, 700, false, NewThings::hebrew);
        gallery.add(
                "hebrew",
                761,
                700,
                true,
                set -> {
                    hebrew(set);
                    later(() -> select(set, 3));
                });
        gallery.add("no-picture", 360, 780, false, NewThings::noPicture);
        gallery.add("delete", 760, 700, true, NewThings::delete);
    }

    private static void attached(Setting set) {
        set.store().append(Samples.RAISE, Samples.withAttachments());
        set.store().append(Samples.RAISE, Samples.withPictureAndProduct());
    }

    private static void picture(Setting set) {
        attached(set);
        set.pictures().bring(FakePictures.drawing(800, 300));
        set.stage().getScene().getRoot().applyCss();
        later(() -> links(set, "Show"));
    }

    private static void noPicture(Setting set) {
        attached(set);
        set.pictures().bring(new byte[] {1, 2, 3});
        later(() -> links(set, "Show"));
    }

    private static void later(Runnable action) {
        javafx.animation.PauseTransition pause =
                new javafx.animation.PauseTransition(javafx.util.Duration.millis(200));
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }

    private static void links(Setting set, String words) {
        set.stage().getScene().getRoot().lookupAll(".hyperlink").stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(link -> words.equals(link.getText()))
                .findFirst()
                .ifPresent(Hyperlink::fire);
    }

    private static void form(Setting set) {
        Gallery.press(set, "#attach");
        write(set, "#attach-address", "beach.jpg");
        Gallery.press(set, "#attach-add");
    }

    private static void chips(Setting set) {
        for (String url :
                List.of(
                        "https://example.org/holiday/beach.jpg",
                        "https://example.org/with/a-rather-long-name-of-a-file-that-somebody-made.pdf")) {
            Gallery.press(set, "#attach");
            write(set, "#attach-address", url);
            Gallery.press(set, "#attach-add");
        }
        write(set, "#message", "What do you see in these?");
    }

    private static void tooLong(Setting set) {
        write(set, "#message", "Words and words. ".repeat(600));
    }

    private static void speaking(Setting set) {
        set.turns().passage().set(Optional.of(new Passage(new MessageId("answer"), 52, 129)));
        set.state(new TurnState.Speaking());
    }

    private static void renaming(Setting set) {
        key(set, KeyCode.F2);
        write(set, "#title", "x".repeat(501));
        Node title = set.stage().getScene().lookup("#title");
        if (title instanceof TextField) {
            Event.fireEvent(title, pressed(KeyCode.ENTER));
        }
    }

    private static void delete(Setting set) {
        key(set, KeyCode.DELETE);
    }

    private static void hebrew(Setting set) {
        String words = "שלום, מה שלומך היום ".repeat(8);
        set.store()
                .append(
                        Samples.RAISE,
                        Message.received(new MessageId("pure"), words, Optional.of(FakeTurns.NOW)));
        set.store().append(Samples.RAISE, Samples.spoken(words));
        set.turns().passage().set(Optional.of(new Passage(new MessageId("pure"), 20, 59)));
        set.state(new TurnState.Speaking());
        write(set, "#message", words);
    }

    static void directions(Setting set) {
        set.store()
                .append(
                        Samples.RAISE,
                        Message.received(
                                new MessageId("rtl"),
                                "ابدأ بما لاحظته، لا بما تريده. ثم توقف. Pythia 26. ".repeat(3),
                                Optional.of(FakeTurns.NOW)));
        set.store()
                .append(
                        Samples.RAISE,
                        Message.received(
                                new MessageId("hebrew"),
                                "שלום, מה שלומך היום Pythia 26? ".repeat(5),
                                Optional.of(FakeTurns.NOW)));
        set.store()
                .append(
                        Samples.RAISE,
                        Message.outgoing("שלום, מה שלומך היום?", Optional.empty(), FakeTurns.NOW));
        set.store().append(Samples.RAISE, Message.incoming(FakeTurns.NOW));
    }

    private static void waiting(Setting set) {
        set.mirror().state().set(new MirrorState.Waiting(FakeTurns.NOW.plusSeconds(12)));
    }

    private static void question(Setting set) {
        Gallery.press(set, ".citation");
        links(set, "Open in browser");
    }

    static void selected(Setting set) {
        select(set, 0);
    }

    private static void select(Setting set, int which) {
        Node words =
                set.stage().getScene().getRoot().lookupAll(".message-text").stream()
                        .skip(which)
                        .findFirst()
                        .orElseThrow();
        Bounds bounds = words.localToScene(words.getLayoutBounds());
        Point2D from = new Point2D(bounds.getMinX() + 60, bounds.getMinY() + 8);
        Point2D to = new Point2D(bounds.getMinX() + 90, bounds.getMaxY() - 8);
        mouse(words, MouseEvent.MOUSE_PRESSED, from);
        mouse(words, MouseEvent.MOUSE_DRAGGED, to);
    }

    private static void mouse(Node target, EventType<MouseEvent> type, Point2D at) {
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static void key(Setting set, KeyCode code) {
        Event.fireEvent(set.stage().getScene().lookup("#conversations"), pressed(code));
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static void write(Setting set, String field, String words) {
        if (set.stage().getScene().lookup(field) instanceof TextInputControl found) {
            found.setText(words);
        }
    }
}
