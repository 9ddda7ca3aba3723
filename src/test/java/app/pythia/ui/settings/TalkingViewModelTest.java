package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.BeforeSending;
import app.pythia.settings.Cue;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.TalkMode;
import app.pythia.settings.Talking;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TalkingViewModelTest {
    private final Fixture set = new Fixture();
    private final TalkingViewModel model = set.model.talking();

    @Test
    void choicesHoldAtOnce() {
        model.mode().choose().accept(TalkMode.TAP);
        model.opening().choose().accept(EarlyOpening.FOCUS);
        model.cue().turn().accept(true);
        model.listenFirst().turn().accept(true);

        assertThat(talking())
                .isEqualTo(
                        Talking.DEFAULT
                                .withMode(TalkMode.TAP)
                                .withOpening(EarlyOpening.FOCUS)
                                .withCue(Cue.HEARD)
                                .withBeforeSending(BeforeSending.LISTEN));
        assertThat(model.mode().now().getValue()).isEqualTo(TalkMode.TAP);
        assertThat(model.cue().on().getValue()).isTrue();
    }

    @Test
    void theTailReachesFromNothingToTwoSeconds() {
        model.tail().set(-30);
        assertThat(talking().tail()).isZero();
        model.tail().set(2600);
        assertThat(talking().tail()).isEqualTo(Talking.LONGEST_TAIL);
        assertThat(model.tail().shown().getValue()).isEqualTo("2,000 ms");
    }

    @Test
    void draggingIsRoundedToTenMilliseconds() {
        model.tail().set(237.4);

        assertThat(talking().tail()).isEqualTo(Duration.ofMillis(240));
    }

    @Test
    void aTailThatIsSettledExactlyIsNotRoundedByBeingShown() {
        set.store.update(was -> was.withTalking(was.talking().withTail(Duration.ofMillis(237))));
        model.tail().set(237);

        assertThat(talking().tail()).isEqualTo(Duration.ofMillis(237));
    }

    @Test
    void thePreRollReachesFromNothingToOneSecond() {
        assertThat(model.preRoll().shown().getValue()).isEqualTo("nothing");
        model.preRoll().set(5000);

        assertThat(talking().preRoll()).isEqualTo(Talking.LONGEST_PRE_ROLL);
    }

    @Test
    void aPreRollThatCanHaveNoEffectSaysSo() {
        assertThat(model.preRoll().named().about().getValue()).doesNotContain("no effect");
        model.opening().choose().accept(EarlyOpening.PRESS);

        assertThat(model.preRoll().named().about().getValue()).contains("no effect");
    }

    @Test
    void eachWayOfOpeningSaysWhenTheSystemsSignIsOn() {
        assertThat(model.opening().options())
                .hasSize(3)
                .allSatisfy(option ->
                        assertThat(option.about().getValue()).contains("microphone sign is on"));
    }

    private Talking talking() {
        return set.settings().talking();
    }
}
