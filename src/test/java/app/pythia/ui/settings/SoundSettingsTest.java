package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.Listening;
import app.pythia.settings.VoiceFilters;
import org.junit.jupiter.api.Test;

class SoundSettingsTest {
    private final Fixture set = new Fixture();
    private final ListeningViewModel listening = set.model.listening();
    private final MicrophoneViewModel microphone = set.model.microphone();

    @Test
    void volumeIsInPercent() {
        listening.volume().set(34.6);

        assertThat(set.settings().listening().volume()).isEqualTo(35);
        assertThat(listening.volume().shown().getValue()).isEqualTo("35 %");
    }

    @Test
    void speedReachesFromHalfToDouble() {
        listening.speed().set(0);
        assertThat(set.settings().listening().speed()).isEqualTo(Listening.SLOWEST);
        assertThat(listening.speed().shown().getValue()).isEqualTo("0.5 ×");
        listening.speed().set(1000);
        assertThat(set.settings().listening().speed()).isEqualTo(Listening.FASTEST);
        assertThat(listening.speed().shown().getValue()).isEqualTo("2 ×");
    }

    @Test
    void speedIsToldAsAFactor() {
        listening.speed().set(126);

        assertThat(set.settings().listening().speed()).isEqualTo(1.25);
        assertThat(listening.speed().shown().getValue()).isEqualTo("1.25 ×");
    }

    @Test
    void gainIsInWholeDecibelsWithTheirSign() {
        microphone.gain().set(5.6);
        assertThat(set.settings().filters()).isEqualTo(VoiceFilters.OFF.withGainDb(6));
        assertThat(microphone.gain().shown().getValue()).isEqualTo("+6 dB");
        microphone.gain().set(-40);
        assertThat(microphone.gain().shown().getValue()).isEqualTo("−12 dB");
    }

    @Test
    void filtersHoldAtOnce() {
        microphone.highPass().turn().accept(true);
        microphone.noiseGate().turn().accept(true);
        assertThat(set.settings().filters()).isEqualTo(new VoiceFilters(0, true, true));
        microphone.highPass().turn().accept(false);
        assertThat(set.settings().filters()).isEqualTo(new VoiceFilters(0, false, true));
    }
}
