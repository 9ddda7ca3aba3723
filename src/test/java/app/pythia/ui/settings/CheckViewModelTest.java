package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.check.CheckState.Doing;
import app.pythia.check.MicrophoneCheck.Version;
import app.pythia.ui.FakeCheck;
import app.pythia.ui.SoundSamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckViewModelTest {
    private final Fixture set = new Fixture();
    private final FakeCheck check = set.sound.check();
    private final CheckViewModel model = set.model.microphone().check();

    @Test
    void countsTheSecondsWhileItRecords() {
        model.act();
        check.doing(Doing.RECORDING);
        assertThat(title()).isEqualTo("Speak now · 3");
        model.frame(1.2);
        assertThat(title()).isEqualTo("Speak now · 2");
        model.frame(1.9);
        assertThat(title()).isEqualTo("Speak now · 1");
    }

    @Test
    void everyRecordingCountsFromTheBeginning() {
        check.doing(Doing.RECORDING);
        model.frame(2.5);
        check.doing(Doing.NOTHING);
        check.doing(Doing.RECORDING);

        assertThat(title()).isEqualTo("Speak now · 3");
    }

    @Test
    void showsLevelAndPeakWhileItRecords() {
        check.doing(Doing.RECORDING);
        check.loud(0.5f, 0.8f);
        model.frame(0.02);
        check.loud(0, 0);
        model.frame(0.1);

        assertThat(model.level().get()).isBetween(0.2, 0.4);
        assertThat(model.peak().get()).isCloseTo(0.8, offset(0.01));
        check.doing(Doing.PLAYING);
        assertThat(model.level().get()).isZero();
        assertThat(model.peak().get()).isZero();
    }

    @Test
    void itsButtonStopsWhatGoesOn() {
        for (Doing doing : List.of(Doing.OPENING, Doing.RECORDING, Doing.PLAYING)) {
            check.doing(doing);
            assertThat(action()).isEqualTo("Stop");
            model.act();
            assertThat(check.calls()).last().isEqualTo("stop");
        }
        assertThat(action()).isEqualTo("Check the microphone");
    }

    @Test
    void everyEndCanBeFollowedByAnotherCheck() {
        found(Verdict.GOOD);
        assertThat(action()).isEqualTo("Check again");
        check.doing(Doing.NO_MICROPHONE);
        assertThat(action()).isEqualTo("Check again");
        check.doing(Doing.NO_SPEAKER);
        assertThat(action()).isEqualTo("Check again");
    }

    @Test
    void withoutAMicrophoneItSaysWhatToDo() {
        check.doing(Doing.NO_MICROPHONE);

        assertThat(title()).isEqualTo("No microphone");
        assertThat(model.status().getValue().text()).contains("plugged in");
    }

    @Test
    void besideATurnItSaysWhyItCannotBegin() {
        check.doing(Doing.BUSY);

        assertThat(title()).isEqualTo("Not while a turn is under way");
        assertThat(action()).isEqualTo("Check again");
    }

    @Test
    void offersTheGainThatHelpsAndSetsIt() {
        found(Verdict.QUIET);
        assertThat(model.betterGain().getValue()).isEqualTo(new BetterGain.Offered(15));
        model.takeGain();

        assertThat(set.settings().filters().gainDb()).isEqualTo(15);
        assertThat(model.betterGain().getValue()).isEqualTo(new BetterGain.Set(15));
    }

    @Test
    void offersNoGainToAVoiceThatIsHeardWellNorToAnotherMicrophone() {
        found(Verdict.GOOD);
        assertThat(model.betterGain().getValue()).isEqualTo(new BetterGain.None());
        found(Verdict.QUIET);
        set.store.update(it -> it.withDevices(it.devices().withMicrophone(Optional.of("USB"))));

        assertThat(model.betterGain().getValue()).isEqualTo(new BetterGain.None());
    }

    @Test
    void withoutASpeakerItShowsWhatWasMeasured() {
        found(Verdict.QUIET);
        check.doing(Doing.NO_SPEAKER);

        assertThat(title()).isEqualTo("Nothing to hear it with");
        assertThat(figures().orElseThrow().verdict().title()).isEqualTo("Very quiet");
    }

    @Test
    void showsWhatWasMeasured() {
        found(Verdict.NOISY);
        CheckFigures shown = figures().orElseThrow();

        assertThat(shown.figures())
                .extracting(figure -> figure.name() + " " + figure.value())
                .containsExactly(
                        "Level −19 dB", "Peak −5 dB", "Noise floor −62 dB", "Opening time 28 ms");
        assertThat(shown.verdict().title()).isEqualTo("Much noise");
        assertThat(shown.good()).isFalse();
    }

    @Test
    void whatWasMeasuredBeforeIsNotShownWhileItMeasuresAnew() {
        found(Verdict.GOOD);
        model.act();
        assertThat(figures()).isEmpty();
        check.doing(Doing.RECORDING);
        assertThat(figures()).isEmpty();
        assertThat(model.canHear().getValue()).isFalse();
    }

    @Test
    void playsTheRecordingEitherWay() {
        assertThat(model.canHear().getValue()).isFalse();
        found(Verdict.GOOD);
        assertThat(model.canHear().getValue()).isTrue();
        model.hear(Version.UNTOUCHED);
        assertThat(model.hearing().getValue()).contains(Version.UNTOUCHED);
        model.hear(Version.AS_SENT);
        assertThat(model.hearing().getValue()).contains(Version.AS_SENT);

        assertThat(check.calls()).containsExactly("hear UNTOUCHED", "hear AS_SENT");
    }

    @Test
    void askingForWhatIsHeardSilencesIt() {
        found(Verdict.GOOD);
        model.hear(Version.AS_SENT);
        model.hear(Version.AS_SENT);

        assertThat(check.calls()).containsExactly("hear AS_SENT", "stop");
        assertThat(model.hearing().getValue()).isEmpty();
    }

    @Test
    void playingByItselfIsNoOnesWish() {
        found(Verdict.GOOD);
        model.hear(Version.AS_SENT);
        model.start();
        check.doing(Doing.PLAYING);

        assertThat(model.hearing().getValue()).isEmpty();
    }

    @Test
    void silenceHasNoLevelInDecibels() {
        assertThat(Decibels.level(Double.NEGATIVE_INFINITY)).isEqualTo("silence");
        assertThat(Decibels.level(-20.4)).isEqualTo("−20 dB");
        assertThat(Decibels.level(-0.3)).isEqualTo("0 dB");
    }

    private void found(Verdict verdict) {
        check.found(SoundSamples.check(verdict, 200, false));
    }

    private String title() {
        return model.status().getValue().title();
    }

    private String action() {
        return model.status().getValue().action().words();
    }

    private Optional<CheckFigures> figures() {
        return model.figures().getValue();
    }
}
