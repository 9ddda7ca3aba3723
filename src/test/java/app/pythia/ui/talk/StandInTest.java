package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.TakeWarning;
import app.pythia.turn.TurnState;
import app.pythia.ui.notice.Notice;
import app.pythia.ui.notice.TakeNotices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A take that is made with another microphone than the chosen one.
class StandInTest {
    private static final Notice MISSING = TakeNotices.missing("USB Headset");

    private final Dock dock = new Dock();

    @Test
    void isToldWhenItBegins() {
        dock.missing.set(Optional.of("USB Headset"));
        assertThat(told()).isEmpty();
        dock.state(new TurnState.Opening());

        assertThat(told()).contains(MISSING);
        assertThat(MISSING.spoken()).hasSizeBetween(40, 90);
    }

    @Test
    void isToldUntilTheMicrophoneIsBack() {
        dock.missing.set(Optional.of("USB Headset"));
        dock.listen();
        dock.state(new TurnState.Sending());
        assertThat(told()).contains(MISSING);
        dock.missing.set(Optional.empty());

        assertThat(told()).isEmpty();
    }

    @Test
    void isNotToldOfOneThatWasMadeBeforeTheMicrophoneWent() {
        dock.listen();
        dock.state(new TurnState.Ready());
        dock.missing.set(Optional.of("USB Headset"));

        assertThat(told()).isEmpty();
    }

    @Test
    void givesWayToHowTheTakeSounds() {
        dock.missing.set(Optional.of("USB Headset"));
        dock.listen();
        dock.turns.warning().set(Optional.of(TakeWarning.QUIET));

        assertThat(told()).contains(TakeNotices.of(TakeWarning.QUIET));
    }

    private Optional<Notice> told() {
        return dock.model.warning().getValue();
    }
}
