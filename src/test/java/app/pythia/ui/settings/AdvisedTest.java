package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.settings.Cue;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.Talking;
import app.pythia.ui.SoundSamples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of a check's advice.
class AdvisedTest {
    private final Fixture set = new Fixture();
    private final CheckViewModel model = set.model.microphone().check();

    @Test
    void withoutACheckThereIsNone() {
        assertThat(advised()).isEqualTo(new Advised.None());
    }

    @Test
    void silenceTellsNothingOfHowToTalk() {
        find(Verdict.SILENT, 900, true);

        assertThat(advised()).isEqualTo(new Advised.None());
    }

    @Test
    void settingsThatAreAsAdvisedFit() {
        find(Verdict.GOOD, 200, false);

        assertThat(advised()).isEqualTo(new Advised.Fits());
    }

    @Test
    void itShowsWhatWouldChange() {
        find(Verdict.GOOD, 350, true);

        assertThat(advised())
                .isEqualTo(
                        new Advised.Offers(
                                List.of(
                                        "Release tail: 200 ms → 350 ms",
                                        "The microphone opens: with the pointer at the talk button → as soon as the window has the focus. The system’s microphone sign is on all that time.")));
    }

    @Test
    void takingItSettlesTailAndOpening() {
        find(Verdict.GOOD, 350, true);
        model.takeAdvice();

        assertThat(talking())
                .isEqualTo(
                        Talking.DEFAULT
                                .withTail(Duration.ofMillis(350))
                                .withOpening(EarlyOpening.FOCUS));
        assertThat(advised()).isInstanceOf(Advised.Taken.class);
    }

    @Test
    void aFastMicrophoneMayOpenAsTheUserWants() {
        settle(Talking.DEFAULT.withOpening(EarlyOpening.PRESS));
        find(Verdict.GOOD, 350, false);
        model.takeAdvice();

        assertThat(talking().opening()).isEqualTo(EarlyOpening.PRESS);
    }

    @Test
    void anAdvisedTailIsNeverLongerThanTheLongest() {
        find(Verdict.GOOD, 9000, false);
        model.takeAdvice();

        assertThat(talking().tail()).isEqualTo(Talking.LONGEST_TAIL);
    }

    @Test
    void itIsTakenBackWithoutWhatWasSettledSince() {
        find(Verdict.GOOD, 350, true);
        model.takeAdvice();
        settle(talking().withCue(Cue.HEARD));
        model.asBefore();

        assertThat(talking()).isEqualTo(Talking.DEFAULT.withCue(Cue.HEARD));
        assertThat(advised()).isInstanceOf(Advised.Offers.class);
    }

    @Test
    void whatIsChangedByHandAfterwardsIsOfferedAgain() {
        find(Verdict.GOOD, 350, false);
        model.takeAdvice();
        settle(talking().withTail(Duration.ZERO));

        assertThat(advised()).isEqualTo(new Advised.Offers(List.of("Release tail: 0 ms → 350 ms")));
    }

    @Test
    void theNextCheckBeginsAnew() {
        find(Verdict.GOOD, 350, false);
        model.takeAdvice();
        find(Verdict.GOOD, 350, false);

        assertThat(advised()).isEqualTo(new Advised.Fits());
    }

    @Test
    void adviceForAnotherMicrophoneIsNotOffered() {
        find(Verdict.GOOD, 350, true);
        assertThat(model.isOfAnother().getValue()).isFalse();
        set.store.update(was -> was.withDevices(was.devices().withMicrophone(Optional.of("USB"))));

        assertThat(model.isOfAnother().getValue()).isTrue();
        assertThat(advised()).isEqualTo(new Advised.None());
        find(Verdict.GOOD, 350, true);
        assertThat(model.isOfAnother().getValue()).isFalse();
    }

    private void find(Verdict verdict, int tailMillis, boolean openEarly) {
        model.start();
        set.sound.check().found(SoundSamples.check(verdict, tailMillis, openEarly));
    }

    private void settle(Talking talking) {
        set.store.update(was -> was.withTalking(talking));
    }

    private Talking talking() {
        return set.settings().talking();
    }

    private Advised advised() {
        return model.advised().getValue();
    }
}
