package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.dsp.Treatment;
import app.pythia.settings.BeforeSending;
import app.pythia.settings.Cue;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.Talking;
import app.pythia.settings.VoiceFilters;
import app.pythia.turn.Approach;
import app.pythia.turn.TakePreferences;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettledPreferencesTest {

    private static TakePreferences take(Talking talking) {
        return SettledPreferences.take(talking, Treatment.OFF);
    }

    @Test
    void whatIsSettledByDefaultIsWhatIsUsual() {
        assertThat(take(Talking.DEFAULT)).isEqualTo(TakePreferences.USUAL);
    }

    @Test
    void tailAndPreRollAreTheUsers() {
        TakePreferences take =
                take(
                        Talking.DEFAULT
                                .withTail(Duration.ofMillis(700))
                                .withPreRoll(Duration.ofMillis(300)));

        assertThat(take.tail()).isEqualTo(Duration.ofMillis(700));
        assertThat(take.preRoll()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void whoeverWantsTheMicrophoneOpenWithTheFocusWantsItWithThePointerToo() {
        assertThat(take(Talking.DEFAULT.withOpening(EarlyOpening.FOCUS)).early())
                .containsExactlyInAnyOrder(Approach.FOCUS, Approach.POINTER);
        assertThat(take(Talking.DEFAULT.withOpening(EarlyOpening.PRESS)).early()).isEmpty();
    }

    @Test
    void theToneAndTheReviewAreTheUsers() {
        TakePreferences take =
                take(Talking.DEFAULT.withCue(Cue.HEARD).withBeforeSending(BeforeSending.LISTEN));

        assertThat(take.speakNow()).isEqualTo(TakePreferences.SpeakNow.HEARD);
        assertThat(take.beforeSending()).isEqualTo(TakePreferences.BeforeSending.LISTEN);
    }

    @Test
    void filtersAreTheTreatment() {
        assertThat(SettledPreferences.treatment(VoiceFilters.OFF).isOff()).isTrue();
        assertThat(SettledPreferences.treatment(new VoiceFilters(6, true, true)))
                .isEqualTo(new Treatment(6, true, true));
    }
}
