package app.pythia.ui.talk;

import app.pythia.turn.TurnState;
import app.pythia.ui.fx.PlayIcon;
import app.pythia.ui.fx.PlayIcon.Sign;
import app.pythia.ui.fx.Times;
import app.pythia.ui.fx.Waveform;
import app.pythia.ui.words.Words;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The take that waits to be sent: how it looks, hearing it, and what is to become of it. Takes no
/// room while none waits.
final class ReviewBar extends FlowPane {
    private final TalkViewModel model;
    private final ReviewViewModel review;
    private final Runnable done;
    private final Waveform waveform = new Waveform();
    private final Label length = new Label();
    private final PlayIcon hearIcon = new PlayIcon(Sign.PLAY);
    private final Button hear = new Button(Words.of("talk.take.hear"), hearIcon);
    private final Button send = new Button(Words.of("talk.send"));
    private final AnimationTimer frames = new Frames();

    /// @param done takes the focus once the take is gone
    ReviewBar(TalkViewModel model, Runnable done) {
        super(16, 10);
        this.model = model;
        this.done = done;
        review = model.review();
        setId("review");
        getStyleClass().add("review");
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        length.getStyleClass().add("length");
        length.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(line(), actions());
        managedProperty().bind(visibleProperty());
        review.sounds().subscribe(this::sounds);
        review.take().subscribe(this::show);
    }

    private HBox line() {
        hear.setId("review-hear");
        hear.setMinWidth(84);
        hear.setOnAction(_ -> review.hear());
        HBox line = new HBox(10, hear, waveform, length);
        line.setAlignment(Pos.CENTER_LEFT);
        line.maxWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                                widthProperty(),
                                insetsProperty()));
        return line;
    }

    private HBox actions() {
        Button drop = new Button(Words.of("talk.take.drop"));
        drop.setId("review-drop");
        drop.setOnAction(_ -> review.drop());
        Button again = new Button(Words.of("talk.take.again"));
        again.setId("review-again");
        again.setOnAction(_ -> model.recordAgain());
        send.setId("review-send");
        send.getStyleClass().add("primary");
        send.setOnAction(_ -> review.send());
        HBox actions = new HBox(8, drop, again, send);
        actions.setAlignment(Pos.CENTER_LEFT);
        return actions;
    }

    private void show(Optional<TurnState.Reviewing> take) {
        boolean here = take.isPresent();
        boolean came = here && !isVisible();
        boolean hadFocus = isFocusWithin();
        setVisible(here);
        take.ifPresent(it -> {
            waveform.show(it.peaks());
            length.setText(Times.rounded(it.length()));
        });
        if (came && !model.draft().typing().get()) {
            send.requestFocus();
        } else if (!here && hadFocus) {
            done.run();
        }
    }

    private void sounds(boolean now) {
        hear.setText(now ? Words.of("talk.take.stop") : Words.of("talk.take.hear"));
        hear.setAccessibleText(
                now ? Words.of("talk.take.stop.spoken") : Words.of("talk.take.hear.spoken"));
        hearIcon.show(now ? Sign.STOP : Sign.PLAY);
        if (now) {
            frames.start();
        } else {
            frames.stop();
            waveform.still();
        }
    }

    private final class Frames extends AnimationTimer {
        @Override
        public void handle(long now) {
            waveform.heard(review.progress());
        }
    }
}
