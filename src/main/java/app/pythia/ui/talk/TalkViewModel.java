package app.pythia.ui.talk;

import app.pythia.settings.SettingsStore;
import app.pythia.settings.TalkMode;
import app.pythia.support.Observable;
import app.pythia.turn.Approach;
import app.pythia.turn.Kept;
import app.pythia.turn.Passage;
import app.pythia.turn.TakeWarning;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.chat.PlayerViewModel;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.Notice;
import app.pythia.ui.notice.TakeNotices;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
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
    private final StandIn standIn;
    private final PlayerViewModel player;
    private final TalkKeys keys;
    private final LevelMeter meter = new LevelMeter();
    private final DraftViewModel draft = new DraftViewModel();
    private final ReviewViewModel review;
    private final StatusViewModel status;
    private final QueueViewModel queue;

    /// @param missing the chosen microphone, while it is not there
    public TalkViewModel(
            Turns turns,
            FxBridge bridge,
            Delay delay,
            InstantSource clock,
            Supplier<String> cloneName,
            SettingsStore settings,
            Observable<Optional<String>> missing,
            PlayerViewModel player) {
        this.turns = turns;
        this.player = player;
        state = bridge.watch(turns.state());
        passage = bridge.watch(turns.passage());
        mode = bridge.watch(settings.settings()).map(it -> it.talking().mode());
        standIn = new StandIn(bridge.watch(missing));
        warning = warning(bridge.watch(turns.warning()), standIn.notice());
        keys = new TalkKeys(this, delay, clock);
        review = new ReviewViewModel(turns, clock, () -> player.listening().get().speed());
        queue = new QueueViewModel(turns, bridge, delay, clock);
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

    /// How to talk, or to write, in a sentence.
    public ObservableValue<String> invitation() {
        return mode.map(StatusWords::beginning);
    }

    /// How it sounds matters more than what it was made with.
    private static ObservableValue<Optional<Notice>> warning(
            ObservableValue<Optional<TakeWarning>> sound,
            ObservableValue<Optional<Notice>> standIn) {
        return Bindings.createObjectBinding(
                () -> sound.getValue().map(TakeNotices::of).or(standIn::getValue), sound, standIn);
    }

    /// What is wrong with how the last take sounds, or with what it is made with.
    public ObservableValue<Optional<Notice>> warning() {
        return warning;
    }

    /// What is being done.
    public ReadOnlyObjectProperty<TurnState> state() {
        return state;
    }

    /// The sentence that is being spoken, where it is known.
    ReadOnlyObjectProperty<Optional<Passage>> passage() {
        return passage;
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

    /// What waits to be sent.
    public QueueViewModel queue() {
        return queue;
    }

    /// What can be done with what is being heard.
    public PlayerViewModel player() {
        return player;
    }

    public TalkKeys keys() {
        return keys;
    }

    /// Talking from outside of the window.
    public TalkRemote remote() {
        return new TalkRemote(keys, this);
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

    /// Sends the take that waits; what is written beside it stays where it is. Without one, sends
    /// what is written, but not while the microphone is open, so that nothing is lost.
    public void send() {
        if (!sendWaiting() && !draft.isBlank() && !isOpen()) {
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
            failed.kept().map(Kept::message).ifPresent(turns::sendAgain);
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
        if (isOpen(now) && !isOpen(before)) {
            standIn.begun();
        }
        review.show(now);
    }

    private void quietened(TalkStatus now) {
        if (!now.shape().isLive()) {
            meter.reset();
        }
    }
}
