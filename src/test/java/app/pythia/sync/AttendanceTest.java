package app.pythia.sync;

import static app.pythia.sync.FakeTime.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiProblem;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Looks that nobody asked for.
@Timeout(60)
class AttendanceTest {
    private final MirrorFixture set = new MirrorFixture(Duration.ofMinutes(1));

    AttendanceTest() {
        set.service.has("a", START, "One.");
    }

    @AfterEach
    void close() {
        set.close();
    }

    @Test
    void whoComesBackAfterAWhileSeesWhatIsNew() {
        set.refresh();
        set.time.set(set.time.instant().plus(Duration.ofMinutes(3)));
        set.mirror.attend(true);

        set.until(() -> set.service.calls("list").size() == 2);
    }

    @Test
    void whoComesBackAtOnceAsksNothing() {
        set.refresh();
        set.mirror.attend(true);
        set.mirror.attend(false);
        set.mirror.attend(true);
        set.until(() -> set.time.slept().contains(Duration.ofMinutes(5)));

        assertThat(set.service.calls("list")).hasSize(1);
    }

    @Test
    void whileTheWindowIsInFrontItIsLookedEveryFewMinutes() {
        try (MirrorFixture it = new MirrorFixture(Duration.ofMinutes(5))) {
            it.service.has("a", START, "One.");
            it.refresh();
            it.mirror.attend(true);

            it.until(() -> it.service.calls("list").size() > 3);
            it.mirror.attend(false);
        }
    }

    @Test
    void aRefusedKeyIsNotTriedByItself() {
        set.service.isInTrouble(new DelphiProblem.KeyRejected());
        set.mirror.refresh();
        set.until(() -> set.mirror.state().get() instanceof MirrorState.Failed);
        set.time.set(set.time.instant().plus(Duration.ofMinutes(3)));
        set.mirror.attend(true);
        set.until(() -> set.time.slept().contains(Duration.ofMinutes(5)));
        assertThat(set.service.calls("list")).hasSize(1);

        set.service.isInTrouble(null);
        set.refresh();
        set.until(() -> set.mirror.state().get() instanceof MirrorState.Idle);
    }
}
