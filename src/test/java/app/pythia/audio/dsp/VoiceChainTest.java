package app.pythia.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceChainTest {
    private static final int RATE = 48_000;
    private static final Treatment HIGH_PASS = new Treatment(0, true, false);
    private static final Treatment GATE = new Treatment(0, false, true);

    @Test
    void offLeavesEveryBitAsItIs() {
        float[] in = {0.1f, -0f, 1.5f, -2, Float.MIN_VALUE};

        assertThat(Arrays.equals(treated(in, RATE, Treatment.OFF), in)).isTrue();
    }

    @Test
    void gainMakesLouder() {
        float[] out = treated(Signals.sine(440, RATE, RATE, 0.1), RATE, gain(6));

        assertThat(Signals.rmsDb(out, 0, RATE)).isCloseTo(-23 + 6, within(0.1));
    }

    @Test
    void whatGoesBeyondFullScaleIsClipped() {
        float[] out = treated(new float[] {0.6f, -0.6f, 0.2f}, RATE, gain(6));

        assertThat(out[0]).isEqualTo(1);
        assertThat(out[1]).isEqualTo(-1);
        assertThat(out[2]).isCloseTo(0.4f, within(0.001f));
    }

    @ParameterizedTest
    @CsvSource({"25, -40, -15", "50, -9, -6", "90, -3.5, -2.5", "200, -1, 0", "1000, -0.1, 0.1"})
    void theHighPassTakesAwayRumbleAndLeavesTheVoice(double hertz, double least, double most) {
        float[] in = Signals.sine(hertz, RATE, RATE, 0.5);

        float[] out = treated(in, RATE, HIGH_PASS);

        double change = Signals.rmsDb(out, RATE / 2, RATE) - Signals.rmsDb(in, RATE / 2, RATE);
        assertThat(change).isBetween(least, most);
    }

    @Test
    void theHighPassDoesNotDependOnHowTheInputIsCut() {
        float[] in = Signals.noise(2_000, 0.1);
        float[] pieces = in.clone();
        VoiceChain chain = new VoiceChain(RATE, HIGH_PASS);
        float[] piece = new float[1_000];

        for (int at = 0; at < in.length; at += 37) {
            int count = Math.min(37, in.length - at);
            System.arraycopy(in, at, piece, 0, count);
            chain.process(piece, count);
            System.arraycopy(piece, 0, pieces, at, count);
        }

        assertThat(pieces).isEqualTo(treated(in, RATE, HIGH_PASS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-70, -60, -50})
    void theGateLeavesWordsAlone(double noiseDb) {
        Speech speech = Speech.hello();
        float[] in = speech.withNoise(noiseDb);

        float[] out = treated(in, speech.rate(), GATE);

        int window = speech.rate() / 50;
        for (int at = 0; at + window <= in.length; at += window) {
            if (Signals.rmsDb(speech.samples(), at, at + window) > -35) {
                assertThat(Arrays.copyOfRange(out, at, at + window))
                        .isEqualTo(Arrays.copyOfRange(in, at, at + window));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-70, -60, -50})
    void theGateMakesPausesSilent(double noiseDb) {
        Speech speech = Speech.hello();
        float[] in = speech.withNoise(noiseDb);

        float[] out = treated(in, speech.rate(), GATE);

        int tail = speech.rate() / 5;
        assertThat(Signals.rmsDb(in, in.length - tail, in.length)).isGreaterThan(noiseDb - 1);
        assertThat(Signals.rmsDb(out, out.length - tail, out.length)).isLessThan(-300);
    }

    @Test
    void theGateBeginsOpen() {
        float[] in = Signals.sine(440, RATE, RATE / 100, 0.001);

        assertThat(treated(in, RATE, GATE)).isEqualTo(in);
    }

    private static Treatment gain(double db) {
        return new Treatment(db, false, false);
    }

    private static float[] treated(float[] in, int rate, Treatment treatment) {
        float[] samples = in.clone();
        new VoiceChain(rate, treatment).process(samples, samples.length);
        return samples;
    }
}
