package app.pythia.ui;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.turn.Passage;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Player.Heard;
import app.pythia.turn.TakeWarning;
import app.pythia.turn.TurnState;
import app.pythia.ui.Gallery.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// More scenes of the [Gallery]: the gestures that talk, takes that wait, and replies that are
/// heard.
final class SoundScenes {
    private final NewThings.Adding gallery;

    SoundScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            gallery.add("latched", 1160, 780, dark, SoundScenes::latched);
            gallery.add("held", 1160, 780, dark, SoundScenes::held);
            gallery.add("lifted", 1160, 780, dark, set -> dragged(set, 0, -80));
            gallery.add("aside", 1160, 780, dark, set -> dragged(set, 90, 20));
            gallery.add("locked", 1160, 780, dark, SoundScenes::locked);
            gallery.add("clipping", 1160, 780, dark, SoundScenes::clipping);
            gallery.add("reviewing", 1160, 780, dark, SoundScenes::reviewing);
            gallery.add("warned", 1160, 780, dark, set -> warned(set, TakeWarning.QUIET));
            gallery.add("playing", 1160, 780, dark, SoundScenes::playing);
            gallery.add("paused", 1160, 780, dark, SoundScenes::paused);
        }
        gallery.add("reviewing", 360, 780, true, SoundScenes::reviewing);
        gallery.add("reviewing-heard", 760, 700, false, SoundScenes::hearing);
        gallery.add("warned", 360, 780, false, set -> warned(set, TakeWarning.SILENT));
        gallery.add("standing-in", 1160, 780, false, SoundScenes::standingIn);
        gallery.add("standing-in", 360, 780, true, SoundScenes::standingIn);
        gallery.add("lifted", 360, 780, true, set -> dragged(set, 0, -80));
        gallery.add("playing", 360, 780, false, SoundScenes::playing);
        gallery.add("playing", 760, 700, true, SoundScenes::playingOwn);
        gallery.add("arriving", 1160, 780, false, SoundScenes::arriving);
        gallery.add("countdown", 1160, 780, false, SoundScenes::countdown);
        gallery.add("speed", 1160, 780, false, set -> menu(set, "#speed"));
        gallery.add("volume", 1160, 780, true, set -> menu(set, "#volume"));
        gallery.add("kept", 1160, 780, false, SoundScenes::kept);
    }

    private static void held(Setting set) {
        mouse(set, MouseEvent.MOUSE_PRESSED, 0, 0);
        loud(set, 0.45f, 0.7f);
    }

    private static void dragged(Setting set, double dx, double dy) {
        held(set);
        mouse(set, MouseEvent.MOUSE_DRAGGED, dx, dy);
    }

    private static void latched(Setting set) {
        held(set);
        mouse(set, MouseEvent.MOUSE_RELEASED, 0, 0);
    }

    private static void locked(Setting set) {
        dragged(set, 0, -80);
        mouse(set, MouseEvent.MOUSE_RELEASED, 0, -80);
    }

    private static void clipping(Setting set) {
        held(set);
        loud(set, 0.9f, 1f);
    }

    private static void countdown(Setting set) {
        set.state(new TurnState.Listening(FakeTurns.NOW.minusSeconds(271)));
        loud(set, 0.4f, 0.6f);
    }

    private static void reviewing(Setting set) {
        set.state(new TurnState.Reviewing(Duration.ofMillis(7300), peaks()));
    }

    private static void hearing(Setting set) {
        set.state(
                new TurnState.Reviewing(
                        Duration.ofMillis(7300), peaks(), TurnState.Reviewing.Replay.SOUNDS));
    }

    private static void warned(Setting set, TakeWarning warning) {
        set.turns().warning().set(Optional.of(warning));
    }

    private static void standingIn(Setting set) {
        set.sound().devices().lack("USB Headset Mono");
        Gallery.later(100, () -> held(set));
    }

    private static void playing(Setting set) {
        heard(set, "answer", Flow.PLAYING, Duration.ofMillis(4200));
        set.turns().passage().set(Optional.of(new Passage(new MessageId("answer"), 52, 129)));
    }

    private static void paused(Setting set) {
        heard(set, "answer", Flow.PAUSED, Duration.ofMillis(7900));
    }

    private static void playingOwn(Setting set) {
        set.store().append(Samples.RAISE, Samples.spoken("And then?").withId(new MessageId("own")));
        heard(set, "own", Flow.PLAYING, Duration.ofMillis(2500));
    }

    private static void arriving(Setting set) {
        Message incoming =
                Message.incoming(FakeTurns.NOW)
                        .withId(new MessageId("new"))
                        .withText("Begin with what you noticed. Then");
        set.store().append(Samples.RAISE, incoming);
        heard(set, "new", Flow.PLAYING, Duration.ofMillis(1700));
    }

    private static void menu(Setting set, String id) {
        playing(set);
        Gallery.later(
                200,
                () -> {
                    if (set.stage().getScene().lookup(id) instanceof MenuButton button) {
                        button.show();
                    }
                });
    }

    private static void kept(Setting set) {
        set.store().append(Samples.RAISE, Samples.kept());
    }

    private static void heard(Setting set, String message, Flow flow, Duration position) {
        set.turns().player().at(position);
        set.turns()
                .player()
                .heard()
                .set(Optional.of(new Heard(new MessageId(message), Duration.ofSeconds(5), flow)));
        set.state(new TurnState.Speaking());
        loud(set, 0.5f, 0.7f);
    }

    private static void loud(Setting set, float level, float peak) {
        set.turns().loudness().show(level, peak);
    }

    private static List<Float> peaks() {
        return IntStream.range(0, 64)
                .mapToObj(i -> (float) Math.abs(Math.sin(i * 0.7) * Math.sin(i * 0.31 + 1)))
                .toList();
    }

    private static void mouse(Setting set, EventType<MouseEvent> type, double dx, double dy) {
        Node button = set.stage().getScene().lookup("#talk");
        Point2D at = button.localToScene(44 + dx, 44 + dy);
        Event.fireEvent(
                button,
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
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
