package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.chat.ChatEntry.Voice;
import app.pythia.ui.fx.Times;
import java.time.Duration;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sound of a message: hearing it and pausing it, where it is, below that how long it sounds,
/// and while it is heard how fast and how loud. It moves only while it is heard, and its button and
/// its waveform never do: what comes and goes has its room below them, so that whoever has pressed
/// the button can press it again without moving the pointer.
final class VoiceLine extends HBox {
    private final PlayerViewModel player;
    private final HearButton hear;
    private final SeekBar seek;
    private final Label time = new Label();
    private final HBox below = new HBox(time);
    private final AnimationTimer frames = new Frames();
    private ChatEntry shown;

    VoiceLine(ChatEntry entry, ChatViewModel model) {
        shown = entry;
        player = model.player();
        hear = new HearButton(() -> model.hear(shown));
        seek = new SeekBar(this::tellTime, place -> model.seek(shown, place));
        getStyleClass().add("voice");
        setAlignment(Pos.TOP_LEFT);
        time.getStyleClass().add("length");
        time.setMinWidth(USE_PREF_SIZE);
        below.getStyleClass().add("below-sound");
        below.setAlignment(Pos.CENTER_LEFT);
        VBox sound = new VBox(seek, below);
        sound.getStyleClass().add("sound");
        getChildren().addAll(hear, sound);
        sceneProperty().subscribe(_ -> move());
    }

    void show(ChatEntry entry) {
        shown = entry;
        MessageView.present(this, entry.voice().isPresent() || isMoving());
        hear.show(entry.hearing());
        MessageView.present(hear, entry.hearing() != Hearing.NOT);
        seek.show(
                entry.voice().map(Voice::peaks).orElse(List.of()),
                isMoving() || entry.hearing() == Hearing.CAN);
        showControls();
        move();
    }

    private boolean isMoving() {
        return shown.hearing() == Hearing.PLAYING || shown.hearing() == Hearing.PAUSED;
    }

    /// They are made for the message that is heard, not for each of a long conversation.
    private void showControls() {
        boolean there = below.getChildren().getLast() instanceof ListeningControls;
        if (isMoving() && !there) {
            below.getChildren().add(new ListeningControls(player));
        } else if (!isMoving() && there) {
            below.getChildren().removeLast();
        }
    }

    private void move() {
        if (shown.hearing() == Hearing.PLAYING && getScene() != null) {
            frames.start();
        } else {
            frames.stop();
        }
        if (isMoving()) {
            step();
        } else {
            seek.still(length());
        }
    }

    private void step() {
        seek.at(player.position(), length());
    }

    /// What has come of a sound may be more than was known of it.
    private Duration length() {
        Duration known = shown.voice().map(Voice::length).orElse(Duration.ZERO);
        Duration come = isMoving() ? player.length() : Duration.ZERO;
        return known.compareTo(come) > 0 ? known : come;
    }

    private void tellTime() {
        String whole = Times.rounded(length());
        time.setText(seek.isMarked() ? Times.passed(seek.position()) + " / " + whole : whole);
    }

    private final class Frames extends AnimationTimer {
        @Override
        public void handle(long now) {
            step();
        }
    }
}
