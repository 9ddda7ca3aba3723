package app.pythia.ui.talk;

import app.pythia.settings.TalkMode;
import app.pythia.support.Subscription;
import app.pythia.turn.Passage;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.TurnState;
import app.pythia.ui.chat.PlayerViewModel.Playing;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.talk.TalkStatus.Shape;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The turn's state in words, as time passes. Used on the window's thread alone.
final class StatusViewModel {
    private static final Duration OPENING_IS_TOLD_AFTER = Duration.ofMillis(300);

    private final StatusWords words;
    private final Watched watched;
    private final Delay delay;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<TalkStatus> status;
    private Subscription pending = () -> {};
    private Subscription telling = () -> {};
    private boolean openingIsTold;

    /// What the words depend on.
    ///
    /// @param typing whether the focus is where keys write
    record Watched(
            ObservableValue<TurnState> state,
            ObservableValue<Optional<Passage>> passage,
            ObservableValue<Optional<Playing>> playing,
            ObservableValue<Boolean> typing,
            ObservableValue<TalkMode> mode,
            ObservableValue<TalkGesture> gesture) {}

    StatusViewModel(StatusWords words, Watched watched, Delay delay, InstantSource clock) {
        this.words = words;
        this.watched = watched;
        this.delay = delay;
        this.clock = clock;
        status = new ReadOnlyObjectWrapper<>(words(Duration.ZERO));
        watched.state().subscribe(this::turned);
        watched.passage().map(Optional::isPresent).subscribe(_ -> show());
        watched.playing().subscribe(_ -> show());
        watched.typing().subscribe(_ -> show());
        watched.mode().subscribe(_ -> show());
        watched.gesture().subscribe(this::gestured);
    }

    ReadOnlyObjectProperty<TalkStatus> status() {
        return status.getReadOnlyProperty();
    }

    private void turned(TurnState now) {
        telling.close();
        openingIsTold = false;
        if (now instanceof TurnState.Opening) {
            telling = delay.after(OPENING_IS_TOLD_AFTER, this::tellOfOpening);
        }
        show();
    }

    private void tellOfOpening() {
        openingIsTold = true;
        show();
    }

    /// What ends a take is followed by another state; until then its words stay.
    private void gestured(TalkGesture now) {
        if (now.isTaking()) {
            show();
        }
    }

    private void show() {
        pending.close();
        switch (watched.state().getValue()) {
            case TurnState.Opening() -> showOpening();
            case TurnState.Listening listening -> showListening(listening);
            default -> status.set(words(Duration.ZERO));
        }
    }

    /// Most microphones open too fast to be told of: until it takes long, only the shape changes.
    private void showOpening() {
        TalkStatus before = status.get();
        TalkStatus opening = words(Duration.ZERO);
        boolean early = opening.shape() == Shape.OPENING && !openingIsTold;
        status.set(early ? new TalkStatus(Shape.OPENING, before.title(), before.hint()) : opening);
    }

    private void showListening(TurnState.Listening listening) {
        Duration passed = Duration.between(listening.since(), clock.instant());
        Duration elapsed = passed.isNegative() ? Duration.ZERO : passed;
        status.set(words(elapsed));
        Duration untilNextSecond = Duration.ofSeconds(elapsed.toSeconds() + 1).minus(elapsed);
        pending = delay.after(untilNextSecond.plusMillis(1), () -> showListening(listening));
    }

    private TalkStatus words(Duration elapsed) {
        boolean paused =
                watched.playing().getValue().filter(it -> it.flow() == Flow.PAUSED).isPresent();
        return words.of(
                watched.state().getValue(),
                new StatusWords.Moment(
                        elapsed,
                        watched.typing().getValue(),
                        watched.passage().getValue().isPresent(),
                        paused,
                        watched.mode().getValue(),
                        watched.gesture().getValue()));
    }
}
