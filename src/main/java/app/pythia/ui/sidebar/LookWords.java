package app.pythia.ui.sidebar;

import app.pythia.support.Subscription;
import app.pythia.sync.MirrorState;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.notice.Notices;
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
    private final ReadOnlyObjectWrapper<LookStatus> status = new ReadOnlyObjectWrapper<>(NOTHING);
    private Subscription tick = () -> {};

    LookWords(ReadOnlyObjectProperty<MirrorState> state, InstantSource clock, Delay delay) {
        this.clock = clock;
        this.delay = delay;
        state.subscribe(this::show);
    }

    ReadOnlyObjectProperty<LookStatus> status() {
        return status.getReadOnlyProperty();
    }

    private void show(MirrorState state) {
        tick.close();
        tick = () -> {};
        status.set(
                switch (state) {
                    case MirrorState.Idle() -> NOTHING;
                    case MirrorState.Looking() ->
                            new LookStatus("Looking for conversations…", false);
                    case MirrorState.Waiting waiting -> patience(waiting);
                    case MirrorState.NoAddress() ->
                            new LookStatus(
                                    "Conversations are listed by e-mail address: set DELPHI_USER_EMAIL",
                                    false);
                    case MirrorState.Failed failed ->
                            new LookStatus(Notices.of(failed.problem()).text(), true);
                });
    }

    private LookStatus patience(MirrorState.Waiting waiting) {
        Duration left = left(waiting.until());
        long seconds = Math.ceilDiv(left.toMillis(), 1000);
        if (seconds <= 0) {
            return new LookStatus("The service asks for patience: trying again now", false);
        }
        Duration untilNext = left.minusSeconds(seconds - 1);
        tick = delay.after(untilNext.plusMillis(1), () -> show(waiting));
        return new LookStatus(
                "The service asks for patience: trying again in " + length(seconds), false);
    }

    private Duration left(Instant until) {
        return Duration.between(clock.instant(), until);
    }

    private static String length(long seconds) {
        return seconds < 120 ? seconds + " s" : "%d:%02d min".formatted(seconds / 60, seconds % 60);
    }
}
