package app.pythia.ui;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.ui.Gallery.Setting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// More scenes of the [Gallery]: long conversations, and days in them.
final class ChatScenes {
    private final NewThings.Adding gallery;

    ChatScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            gallery.add("days", 1160, 780, dark, ChatScenes::days);
            gallery.add("unseen", 1160, 780, dark, ChatScenes::unseen);
            gallery.add("far", 760, 700, dark, ChatScenes::far);
            gallery.add("folded-words", 760, 700, dark, ChatScenes::folded);
        }
        gallery.add("days", 360, 640, true, ChatScenes::days);
        gallery.add("unseen", 360, 640, false, ChatScenes::unseen);
    }

    private static void days(Setting set) {
        set.store().select(Samples.OFFER);
        exchange(set, 400, 1);
        exchange(set, 9, 2);
        exchange(set, 1, 1);
        exchange(set, 0, 1);
    }

    private static void far(Setting set) {
        days(set);
        exchange(set, 0, 12);
        Gallery.later(200, () -> set.stage().getScene().lookup(".rows").requestFocus());
        Gallery.later(250, () -> key(set, KeyCode.HOME));
    }

    private static void unseen(Setting set) {
        days(set);
        exchange(set, 0, 6);
        Gallery.later(200, () -> key(set, KeyCode.PAGE_UP));
        Gallery.later(
                300,
                () -> {
                    append(set, answer("Begin with what you noticed.", 0));
                    append(set, answer("Then stop, and let them answer.", 0));
                    append(set, answer("That is all.", 0));
                });
    }

    private static void folded(Setting set) {
        set.store().select(Samples.OFFER);
        append(set, answer("Say which part of the work changed. ".repeat(3000), 0));
        Gallery.later(
                200,
                () -> {
                    Node bar =
                            Objects.requireNonNull(
                                    set.stage().getScene().lookup(".rows > .scroll-bar"));
                    ((ScrollBar) bar).setValue(1);
                });
    }

    private static void exchange(Setting set, int daysAgo, int times) {
        for (int i = 0; i < times; i++) {
            append(
                    set,
                    Message.outgoing("And if they stay silent?", Optional.empty(), before(daysAgo))
                            .withStatus(MessageStatus.COMPLETE));
            append(
                    set,
                    answer(
                            "Often, that they are thinking. Count to five before you say anything more.",
                            daysAgo));
        }
    }

    private static Message answer(String words, int daysAgo) {
        return Message.received(MessageId.local(), words, Optional.of(before(daysAgo)));
    }

    private static Instant before(int daysAgo) {
        return FakeTurns.NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(300);
    }

    private static void append(Setting set, Message message) {
        set.store().append(Samples.OFFER, message);
    }

    private static void key(Setting set, KeyCode code) {
        Node rows = Objects.requireNonNull(set.stage().getScene().lookup(".rows"));
        Event.fireEvent(
                rows, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
