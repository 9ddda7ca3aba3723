package app.pythia.ui.talk;

import app.pythia.support.Subscription;
import app.pythia.turn.Passage;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.talk.TalkStatus.Shape;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the dock shows and does: the turn's state in words, the live level, and the message being
/// written.
///
/// Used on the window's thread alone.
public final class TalkViewModel implements TalkKeys.Hold {
    private static final Duration OPENING_IS_TOLD_AFTER = Duration.ofMillis(300);

    private final Turns turns;
    private final ReadOnlyObjectProperty<TurnState> state;
    private final StatusWords words;
    private final Delay delay;
    private final InstantSource clock;
    private final TalkKeys keys;
    private final LevelMeter meter = new LevelMeter();
    private final ReadOnlyObjectWrapper<TalkStatus> status;
    private final ReadOnlyDoubleWrapper level = new ReadOnlyDoubleWrapper();
    private final StringProperty draft = new SimpleStringProperty("");
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final AttachViewModel attach = new AttachViewModel();
    private final ReadOnlyObjectProperty<Optional<Passage>> passage;
    private final ReadOnlyObjectWrapper<DraftLength> length =
            new ReadOnlyObjectWrapper<>(DraftLength.of(""));
    private final ReadOnlyIntegerWrapper composed = new ReadOnlyIntegerWrapper();
    private Subscription pending = () -> {};

    public TalkViewModel(
            Turns turns, FxBridge bridge, Delay delay, InstantSource clock, String cloneName) {
        this.turns = turns;
        this.delay = delay;
        this.clock = clock;
        words = new StatusWords(cloneName);
        keys = new TalkKeys(this, delay);
        state = bridge.watch(turns.state());
        passage = bridge.watch(turns.passage());
        status = new ReadOnlyObjectWrapper<>(words.of(state.get(), Duration.ZERO, false, false));
        state.subscribe(this::show);
        typing.subscribe(() -> show(state.get()));
        passage.map(Optional::isPresent).subscribe(_ -> show(state.get()));
        draft.subscribe(text -> length.set(DraftLength.of(text)));
    }

    /// The state in words.
    public ReadOnlyObjectProperty<TalkStatus> status() {
        return status.getReadOnlyProperty();
    }

    /// How loud it is, 0 to 1, calmed for the eye; 0 unless someone is heard.
    public ReadOnlyDoubleProperty level() {
        return level.getReadOnlyProperty();
    }

    /// What is written in the message field.
    public StringProperty draft() {
        return draft;
    }

    /// How long what is written is.
    public ReadOnlyObjectProperty<DraftLength> length() {
        return length.getReadOnlyProperty();
    }

    /// What is to go with it.
    public AttachViewModel attach() {
        return attach;
    }

    /// How often words were put into the field for the user to go on with; the focus goes there.
    public ReadOnlyIntegerProperty composed() {
        return composed.getReadOnlyProperty();
    }

    /// Puts words into the field, to be corrected and sent; what is written there stays before
    /// them.
    public void compose(String text) {
        draft.set(draft.get().isBlank() ? text : draft.get().stripTrailing() + "\n" + text);
        composed.set(composed.get() + 1);
    }

    /// Whether the focus is where Space writes a space.
    public BooleanProperty typing() {
        return typing;
    }

    public TalkKeys keys() {
        return keys;
    }

    /// Moves the level on; to be called once a frame while somebody is heard.
    ///
    /// @param seconds since the last time
    public void frame(double seconds) {
        level.set(meter.next(turns.loudness().level(), seconds));
    }

    /// The talk button was activated without holding it.
    public void activate() {
        keys.activated(isListening());
    }

    @Override
    public void begin() {
        turns.begin();
    }

    @Override
    public void finish() {
        turns.finish();
    }

    /// Sends what is written and what was chosen to go with it. While the microphone is open, and
    /// if it is too long, it stays where it is, so that nothing is lost.
    public void send() {
        if (!isListening() && !draft.get().isBlank() && !length.get().isTooLong()) {
            turns.type(draft.get(), attach.take());
            draft.set("");
        }
    }

    /// Goes on to the next sentence; says whether one was being spoken.
    public boolean skipSentence() {
        return withSentence(turns::skipSentence);
    }

    /// Speaks the sentence once more; says whether one was being spoken.
    public boolean repeatSentence() {
        return withSentence(turns::repeatSentence);
    }

    private boolean withSentence(Runnable action) {
        boolean spoken = state.get() instanceof TurnState.Speaking && passage.get().isPresent();
        if (spoken) {
            action.run();
        }
        return spoken;
    }

    /// Stops whatever is going on; says whether there was anything.
    public boolean cancel() {
        keys.forget();
        switch (state.get()) {
            case TurnState.Ready() -> {
                return false;
            }
            case TurnState.Failed _ -> turns.dismiss();
            default -> turns.cancel();
        }
        return true;
    }

    public void sendAgain() {
        if (state.get() instanceof TurnState.Failed failed) {
            failed.unsent().ifPresent(turns::sendAgain);
        }
    }

    public void dismiss() {
        turns.dismiss();
    }

    private boolean isListening() {
        return status.get().shape() == Shape.OPENING || status.get().shape() == Shape.LISTENING;
    }

    private void show(TurnState now) {
        pending.close();
        switch (now) {
            case TurnState.Opening() -> showOpening();
            case TurnState.Listening listening -> showListening(listening);
            default -> status.set(words(now, Duration.ZERO));
        }
        if (!status.get().shape().isLive()) {
            meter.reset();
            level.set(0);
        }
    }

    /// Most microphones open too fast to be told of: until it takes long, only the shape changes.
    private void showOpening() {
        TalkStatus before = status.get();
        status.set(new TalkStatus(Shape.OPENING, before.title(), before.hint()));
        pending =
                delay.after(
                        OPENING_IS_TOLD_AFTER,
                        () -> status.set(words(new TurnState.Opening(), Duration.ZERO)));
    }

    private TalkStatus words(TurnState now, Duration elapsed) {
        return words.of(now, elapsed, typing.get(), passage.get().isPresent());
    }

    private void showListening(TurnState.Listening listening) {
        Duration passed = Duration.between(listening.since(), clock.instant());
        Duration elapsed = passed.isNegative() ? Duration.ZERO : passed;
        status.set(words(listening, elapsed));
        Duration untilNextSecond = Duration.ofSeconds(elapsed.toSeconds() + 1).minus(elapsed);
        pending = delay.after(untilNextSecond.plusMillis(1), () -> showListening(listening));
    }
}
