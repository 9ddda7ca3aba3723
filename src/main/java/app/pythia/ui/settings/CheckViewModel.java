package app.pythia.ui.settings;

import app.pythia.check.CheckResult;
import app.pythia.check.CheckState;
import app.pythia.check.CheckState.Doing;
import app.pythia.check.MicrophoneCheck;
import app.pythia.check.MicrophoneCheck.Version;
import app.pythia.settings.Talking;
import app.pythia.ui.fx.FxBridge;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The microphone check as it is shown and steered, and what becomes of its advice. Used on the
/// window's thread alone.
final class CheckViewModel {
    private static final int SECONDS = 3;

    private final MicrophoneCheck check;
    private final Settled settled;
    private final ReadOnlyObjectProperty<CheckState> state;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(SECONDS);
    private final ReadOnlyDoubleWrapper level = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper peak = new ReadOnlyDoubleWrapper();
    private final Meter calmLevel = new Meter(0, 2);
    private final Meter heldPeak = new Meter(1, 0.5);
    private final ObjectProperty<Optional<Version>> asked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Before>> before =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> measured =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<CheckStatus> status;
    private final ObservableValue<Advised> advised;
    private final ObservableValue<Optional<Version>> hearing;
    private final ObservableValue<Boolean> ofAnother;
    private final ObservableValue<BetterGain> betterGain;
    private double recorded;

    /// How the user talked before advice was taken, and what that changed.
    private record Before(Talking talking, List<String> changes) {}

    CheckViewModel(MicrophoneCheck check, Settled settled, FxBridge bridge) {
        this.check = check;
        this.settled = settled;
        state = bridge.watch(check.state());
        status =
                Bindings.createObjectBinding(
                        () -> CheckStatus.of(state.get(), secondsLeft.get(), asked.get()),
                        state,
                        secondsLeft,
                        asked);
        advised =
                Bindings.createObjectBinding(
                        this::advisedNow, state, settled.now(), before, measured);
        hearing = Bindings.createObjectBinding(this::hearingNow, state, asked);
        ofAnother =
                Bindings.createObjectBinding(this::ofAnotherNow, state, settled.now(), measured);
        betterGain =
                Bindings.createObjectBinding(this::betterGainNow, state, settled.now(), measured);
        state.map(CheckState::doing).subscribe(_ -> rewind());
    }

    ObservableValue<CheckStatus> status() {
        return status;
    }

    ObservableValue<Doing> doing() {
        return state.map(CheckState::doing);
    }

    /// Whether it records, or is about to.
    ObservableValue<Boolean> isBusy() {
        return doing().map(now -> now == Doing.OPENING || now == Doing.RECORDING);
    }

    /// How loud it is while it records, 0 to 1.
    ReadOnlyDoubleProperty level() {
        return level.getReadOnlyProperty();
    }

    /// How loud it was at most lately, 0 to 1.
    ReadOnlyDoubleProperty peak() {
        return peak.getReadOnlyProperty();
    }

    /// What was last measured; not while it is measured anew.
    ObservableValue<Optional<CheckFigures>> figures() {
        return state.map(now -> shown(now).map(CheckFigures::of));
    }

    /// Whether there is something to hear.
    ObservableValue<Boolean> canHear() {
        return state.map(now ->
                now.result().isPresent()
                        && now.doing() != Doing.OPENING
                        && now.doing() != Doing.RECORDING);
    }

    /// What is being heard on the user's wish.
    ObservableValue<Optional<Version>> hearing() {
        return hearing;
    }

    /// Whether what is shown was measured with another microphone than the chosen one.
    ObservableValue<Boolean> isOfAnother() {
        return ofAnother;
    }

    ObservableValue<Advised> advised() {
        return advised;
    }

    /// Whether another gain would help.
    ObservableValue<BetterGain> betterGain() {
        return betterGain;
    }

    /// Settles the gain that would help.
    void takeGain() {
        if (betterGainNow() instanceof BetterGain.Offered(int db)) {
            settled.filters(was -> was.withGainDb(db));
        }
    }

    /// Checks anew, or ends what is being done.
    void act() {
        if (status.getValue().action() == CheckStatus.Action.STOP) {
            check.stop();
        } else {
            start();
        }
    }

    void start() {
        asked.set(Optional.empty());
        before.set(Optional.empty());
        measured.set(microphone());
        check.start();
    }

    /// Plays the recording so, or silences it if that is what plays.
    void hear(Version version) {
        if (hearingNow().equals(Optional.of(version))) {
            check.stop();
        } else {
            asked.set(Optional.of(version));
            check.hear(version);
        }
    }

    void stop() {
        check.stop();
    }

    /// Settles what is advised.
    void takeAdvice() {
        state.get()
                .result()
                .map(CheckResult::advice)
                .ifPresent(advice -> {
                    Talking was = talking();
                    Talking next = Advised.with(was, advice);
                    before.set(Optional.of(new Before(was, Advised.changes(was, next))));
                    settled.talking(now -> Advised.with(now, advice));
                });
    }

    /// Takes that back.
    void asBefore() {
        before.get()
                .map(Before::talking)
                .ifPresent(was ->
                        settled.talking(
                                now -> now.withTail(was.tail()).withOpening(was.opening())));
        before.set(Optional.empty());
    }

    /// Moves the level and the time on; to be called once a frame while it records.
    ///
    /// @param seconds since the last time
    void frame(double seconds) {
        recorded += seconds;
        secondsLeft.set(Math.max(1, (int) Math.ceil(SECONDS - recorded)));
        level.set(calmLevel.next(check.level(), seconds));
        peak.set(heldPeak.next(check.peak(), seconds));
    }

    private void rewind() {
        recorded = 0;
        secondsLeft.set(SECONDS);
        calmLevel.reset();
        heldPeak.reset();
        level.set(0);
        peak.set(0);
    }

    private static Optional<CheckResult> shown(CheckState now) {
        return switch (now.doing()) {
            case OPENING, RECORDING, NO_MICROPHONE -> Optional.empty();
            case NOTHING, BUSY, PLAYING, NO_SPEAKER -> now.result();
        };
    }

    private Advised advisedNow() {
        Optional<CheckResult> result =
                shown(state.get())
                        .filter(it -> it.verdict() != CheckResult.Verdict.SILENT)
                        .filter(_ -> !ofAnotherNow());
        if (result.isEmpty()) {
            return new Advised.None();
        }
        Talking next = Advised.with(talking(), result.get().advice());
        if (!next.equals(talking())) {
            return new Advised.Offers(Advised.changes(talking(), next));
        }
        return before.get()
                .<Advised>map(it -> new Advised.Taken(it.changes()))
                .orElseGet(Advised.Fits::new);
    }

    private BetterGain betterGainNow() {
        int gain = settled.now().get().filters().gainDb();
        return shown(state.get())
                .filter(_ -> !ofAnotherNow())
                .flatMap(CheckResult::betterGainDb)
                .<BetterGain>map(
                        db -> db == gain ? new BetterGain.Set(db) : new BetterGain.Offered(db))
                .orElseGet(BetterGain.None::new);
    }

    private boolean ofAnotherNow() {
        return shown(state.get()).isPresent() && !measured.get().equals(microphone());
    }

    private Optional<Version> hearingNow() {
        return asked.get().filter(_ -> state.get().doing() == Doing.PLAYING);
    }

    private Talking talking() {
        return settled.now().get().talking();
    }

    private Optional<String> microphone() {
        return settled.now().get().devices().microphone();
    }
}
