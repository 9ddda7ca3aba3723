package app.pythia.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.pythia.audio.Pcm;
import org.junit.jupiter.api.Test;

class LevelTest {
    private final float[] sine = Signals.sine(1_000, 48_000, 480, 0.1);
    private final byte[] pcm = Pcm.fromFloats(sine, sine.length, 2);

    @Test
    void aSineIsThreeDecibelsBelowItsPeak() {
        assertThat(Level.peak(sine, sine.length)).isCloseTo(40 / 60f, within(0.001f));
        assertThat(Level.of(sine, sine.length)).isCloseTo(36.99f / 60, within(0.001f));
    }

    @Test
    void bytesAreMeasuredAsTheSamplesTheyStandFor() {
        assertThat(Level.peak(pcm, pcm.length)).isCloseTo(40 / 60f, within(0.001f));
        assertThat(Level.of(pcm, pcm.length)).isCloseTo(36.99f / 60, within(0.001f));
        assertThat(Level.of(pcm)).isEqualTo(Level.of(pcm, pcm.length));
    }

    @Test
    void onlyTheFirstSamplesCount() {
        float[] late = {0.1f, 0.1f, 1, 1};

        assertThat(Level.peak(late, 2)).isCloseTo(40 / 60f, within(0.001f));
        assertThat(Level.of(late, 2)).isCloseTo(40 / 60f, within(0.001f));
        assertThat(Level.of(pcm, 0)).isZero();
    }

    @Test
    void fullScaleIsOneAndSilenceZero() {
        assertThat(Level.of(new float[] {1, -1}, 2)).isEqualTo(1);
        assertThat(Level.peak(new byte[] {0, (byte) 0x80}, 2)).isEqualTo(1);
        assertThat(Level.of(new float[2], 2)).isZero();
        assertThat(Level.peak(new float[2], 2)).isZero();
        assertThat(Level.of(new float[0], 0)).isZero();
    }
}
