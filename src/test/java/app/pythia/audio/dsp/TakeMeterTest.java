package app.pythia.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TakeMeterTest {
    private static final int RATE = 48_000;

    private final TakeMeter meter = new TakeMeter(RATE);

    @Test
    void tellsTheLevelOfSpeechApartFromPausesAndNoise() {
        float[] noise = Signals.noise(2 * RATE, 0.001);
        float[] voice = Signals.sine(220, RATE, RATE, 0.1);

        add(noise);
        add(voice);

        assertThat(meter.levelDb()).isCloseTo(-23, within(0.2));
        assertThat(meter.noiseFloorDb()).isCloseTo(-60, within(0.7));
        assertThat(meter.peakDb()).isCloseTo(-20, within(0.1));
    }

    @Test
    void measuresAVoiceInARoom() {
        Speech speech = Speech.hello();
        float[] take = speech.withNoise(-55);
        TakeMeter ofTake = new TakeMeter(speech.rate());

        ofTake.add(take, take.length);

        assertThat(ofTake.levelDb()).isBetween(-20.0, -17.0);
        assertThat(ofTake.noiseFloorDb()).isCloseTo(-55, within(1.0));
    }

    @Test
    void doesNotDependOnHowTheTakeIsCut() {
        float[] noise = Signals.noise(RATE, 0.1);
        TakeMeter whole = new TakeMeter(RATE);
        whole.add(noise, noise.length);

        for (int at = 0; at < RATE; at += 480) {
            float[] piece = new float[500];
            System.arraycopy(noise, at, piece, 0, 480);
            meter.add(piece, 480);
        }

        assertThat(meter.levelDb()).isEqualTo(whole.levelDb());
        assertThat(meter.noiseFloorDb()).isEqualTo(whole.noiseFloorDb());
    }

    @Test
    void countsTheSamplesAtFullScale() {
        add(new float[] {0, 0.5f, 32_767 / 32_768f, -1, -0.9f, 0, 0, 0});

        assertThat(meter.clippedShare()).isEqualTo(0.25);
        assertThat(meter.peakDb()).isZero();
    }

    @Test
    void silenceHasOneValueThatNoSoundHas() {
        add(new float[RATE]);

        assertThat(meter.peakDb()).isEqualTo(TakeMeter.SILENCE_DB);
        assertThat(meter.levelDb()).isEqualTo(TakeMeter.SILENCE_DB);
        assertThat(meter.noiseFloorDb()).isEqualTo(TakeMeter.SILENCE_DB);
        add(new float[] {1 / 32_768f});
        assertThat(meter.peakDb()).isGreaterThan(TakeMeter.SILENCE_DB);
    }

    @Test
    void nothingAtAllIsSilent() {
        assertThat(meter.peakDb()).isEqualTo(TakeMeter.SILENCE_DB);
        assertThat(meter.levelDb()).isEqualTo(TakeMeter.SILENCE_DB);
        assertThat(meter.noiseFloorDb()).isEqualTo(TakeMeter.SILENCE_DB);
        assertThat(meter.clippedShare()).isZero();
    }

    private void add(float[] samples) {
        meter.add(samples, samples.length);
    }
}
