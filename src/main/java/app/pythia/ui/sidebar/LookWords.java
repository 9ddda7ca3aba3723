package app.pythia.ui.sidebar;

import app.pythia.support.Subscription;
import app.pythia.sync.MirrorState;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the look for conversations went, in words; a wait counts down, and only then does time run.
final class LookWords {
    private static final LookStatus NOTHING = new LookStatus("", false);

    private final InstantSource clock;
    private final Delay delay;
    private final ReadOnlyObjectProperty<MirrorState> look;
    private final ReadOnlyObjectProperty<MirrorState> opening;
    private final ReadOnlyObjectWrapper<LookStatus> status = new ReadOnlyObjectWrapper<>(NOTHING);
    private Subscription tick = () -> {};

    /// @param look how the look for conversations goes
    /// @param opening how the opening or the change of one goes, which is told first: it is what
    ///   the user did last
    LookWords(
            ReadOnlyObjectProperty<MirrorState> look,
            ReadOnlyObjectProperty<MirrorState> opening,
            InstantSource clock,
            Delay delay) {
        this.clock = clock;
        this.delay = delay;
        this.look = look;
        this.opening = opening;
        look.subscribe(_ -> show());
        opening.subscribe(_ -> show());
    }

    ReadOnlyObjectProperty<LookStatus> status() {
        return status.getReadOnlyProperty();
    }

    private void show() {
        tick.close();
        tick = () -> {};
        LookStatus ofOpening = openingInWords(opening.get());
        status.set(ofOpening.words().isEmpty() ? lookInWords(look.get()) : ofOpening);
    }

    private LookStatus openingInWords(MirrorState state) {
        return switch (state) {
            case MirrorState.Waiting waiting -> patience(waiting);
            case MirrorState.Failed failed ->
                    new LookStatus(
                            Notices.of(failed.problem()).text(), failed.unopened().isPresent());
            case MirrorState.Idle(), MirrorState.Looking(), MirrorState.NoAddress() -> NOTHING;
        };
    }

    private LookStatus lookInWords(MirrorState state) {
        return switch (state) {
            case MirrorState.Idle() -> NOTHING;
            case MirrorState.Looking() -> new LookStatus(Words.of("sidebar.look.looking"), false);
            case MirrorState.Waiting waiting -> patience(waiting);
            case MirrorState.NoAddress() ->
                    new LookStatus(Words.of("sidebar.look.no-address"), false);
            case MirrorState.Failed failed ->
                    new LookStatus(Notices.of(failed.problem()).text(), true);
        };
    }

    private LookStatus patience(MirrorState.Waiting waiting) {
        Duration left = left(waiting.until());
        long seconds = Math.ceilDiv(left.toMillis(), 1000);
        if (seconds <= 0) {
            return new LookStatus(Words.of("sidebar.look.again-now"), false);
        }
        Duration untilNext = left.minusSeconds(seconds - 1);
        tick = delay.after(untilNext.plusMillis(1), this::show);
        return new LookStatus(againIn(seconds), false);
    }

    private Duration left(Instant until) {
        return Duration.between(clock.instant(), until);
    }

    private static String againIn(long seconds) {
        return seconds < 120
                ? Words.of("sidebar.look.again-in-seconds", seconds)
                : Words.of("sidebar.look.again-in-minutes", seconds / 60, seconds % 60);
    }
}
