package app.pythia.ui.talk;

import app.pythia.settings.SettingsStore;
import app.pythia.settings.TalkMode;
import app.pythia.turn.Approach;
import app.pythia.turn.Passage;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.chat.PlayerViewModel;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.Notice;
import app.pythia.ui.notice.TakeNotices;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the dock shows and does: the turn's state in words, the live level, and the gestures that
/// talk.
///
/// Used on the window's thread alone.
public final class TalkViewModel implements TalkKeys.Take {
    private final Turns turns;
    private final ReadOnlyObjectProperty<TurnState> state;
    private final ReadOnlyObjectProperty<Optional<Passage>> passage;
    private final ObservableValue<TalkMode> mode;
    private final ObservableValue<Optional<Notice>> warning;
    private final PlayerViewModel player;
    private final TalkKeys keys;
    private final LevelMeter meter = new LevelMeter();
    private final DraftViewModel draft = new DraftViewModel();
    private final ReviewViewModel review;
    private final StatusViewModel status;

    public TalkViewModel(
            Turns turns,
            FxBridge bridge,
            Delay delay,
            InstantSource clock,
            String cloneName,
            SettingsStore settings,
            PlayerViewModel player) {
        this.turns = turns;
        this.player = player;
        state = bridge.watch(turns.state());
        passage = bridge.watch(turns.passage());
        mode = bridge.watch(settings.settings()).map(it -> it.talking().mode());
        warning = bridge.watch(turns.warning()).map(it -> it.map(TakeNotices::of));
        keys = new TalkKeys(this, delay, clock);
        review = new ReviewViewModel(turns, delay, clock);
        status =
                new StatusViewModel(
                        new StatusWords(cloneName),
                        new StatusViewModel.Watched(
                                state,
                                passage,
                                player.playing(),
                                draft.typing(),
                                mode,
                                keys.gesture()),
                        delay,
                        clock);
        review.show(state.get());
        state.subscribe(this::turned);
        status.status().subscribe(this::quietened);
    }

    /// The state in words.
    public ReadOnlyObjectProperty<TalkStatus> status() {
        return status.status();
    }

    /// How to talk, in words.
    public ObservableValue<String> invitation() {
        return mode.map(it -> StatusWords.verb(it) + " Space and talk");
    }

    /// What is wrong with how the last take sounds.
    public ObservableValue<Optional<Notice>> warning() {
        return warning;
    }

    /// How loud it is, calmed for the eye; still unless someone is heard.
    LevelMeter meter() {
        return meter;
    }

    /// The message being written.
    public DraftViewModel draft() {
        return draft;
    }

    /// The take that waits to be sent.
    public ReviewViewModel review() {
        return review;
    }

    /// What can be done with what is being heard.
    public PlayerViewModel player() {
        return player;
    }

    public TalkKeys keys() {
        return keys;
    }

    /// Moves the level on; to be called once a frame while somebody is heard.
    ///
    /// @param seconds since the last time
    public void frame(double seconds) {
        meter.next(turns.loudness().level(), turns.loudness().peak(), seconds);
    }

    /// The talk key will soon go down.
    public void approach(Approach how) {
        turns.approach(how);
    }

    @Override
    public void begin() {
        turns.begin();
    }

    @Override
    public void finish() {
        turns.finish();
    }

    @Override
    public void drop() {
        turns.cancel();
    }

    @Override
    public boolean sendWaiting() {
        boolean waits = turns.state().get() instanceof TurnState.Reviewing;
        if (waits) {
            turns.send();
        }
        return waits;
    }

    @Override
    public boolean isOpen() {
        return isOpen(turns.state().get());
    }

    @Override
    public TalkMode mode() {
        return mode.getValue();
    }

    /// Sends the take that waits, if nothing is written beside it, or what is written. While the
    /// microphone is open or a take waits, what is written stays where it is, so that nothing is
    /// lost.
    public void send() {
        if (draft.isBlank()) {
            sendWaiting();
        } else if (!isOpen() && !(turns.state().get() instanceof TurnState.Reviewing)) {
            draft.sendTo(turns);
        }
    }

    /// Drops the take that waits, and begins another one.
    public void recordAgain() {
        review.drop();
        keys.beginAnew();
    }

    /// Lets what is heard stand still or go on, or hears the take that waits; says whether there
    /// was anything.
    public boolean pauseOrGoOn() {
        boolean waits = review.take().get().isPresent();
        if (waits) {
            review.hear();
        }
        return waits || player.pauseOrGoOn();
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
        keys.ended();
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

    private static boolean isOpen(TurnState state) {
        return state instanceof TurnState.Opening || state instanceof TurnState.Listening;
    }

    private void turned(TurnState before, TurnState now) {
        if (now instanceof TurnState.Failed || (isOpen(before) && !isOpen(now))) {
            keys.ended();
        }
        review.show(now);
    }

    private void quietened(TalkStatus now) {
        if (!now.shape().isLive()) {
            meter.reset();
        }
    }
}
