package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SpeechMatchTest {
    private static final int RATE = 44_100;
    private static final int SECOND = RATE;
    private static final double[] SENTENCE = syllables(4 * SECOND, 1);

    @Test
    void findsTheSameSoundAtAnotherLoudness() {
        double[] quieter = Arrays.stream(SENTENCE).map(sample -> sample / 7).toArray();

        SpeechMatch match = SpeechMatch.of(SENTENCE, between(SECOND, quieter, SECOND), RATE);

        assertThat(match.correlation()).isCloseTo(1, within(1e-6));
        assertThat(match.offsetMillis()).isEqualTo(1000);
        assertThat(match.fasterPpm()).isZero();
        assertThat(match.gapMillis()).isZero();
    }

    @Test
    void findsItUnderNoise() {
        double[] heard = plusNoise(between(SECOND, SENTENCE, SECOND), 0.1 * loudness(SENTENCE), 3);

        SpeechMatch match = SpeechMatch.of(SENTENCE, heard, RATE);

        assertThat(match.correlation()).isGreaterThan(0.98);
        assertThat(match.offsetMillis()).isCloseTo(1000, within(0.1));
        assertThat(match.fasterPpm()).isCloseTo(0, within(50.0));
        assertThat(match.gapMillis()).isLessThan(1);
    }

    @Test
    void tellsASpeedOfHalfAPercentMore() {
        SpeechMatch match =
                SpeechMatch.of(SENTENCE, between(SECOND, faster(SENTENCE, 1.005), SECOND), RATE);

        assertThat(match.fasterPpm()).isCloseTo(4975, within(200.0));
    }

    @Test
    void tellsASpeedOfAFewMillionthsLess() {
        SpeechMatch match =
                SpeechMatch.of(SENTENCE, between(SECOND, faster(SENTENCE, 0.9997), SECOND), RATE);

        assertThat(match.fasterPpm()).isCloseTo(-300, within(60.0));
        assertThat(match.gapMillis()).isLessThan(1);
    }

    @Test
    void tellsFiftyMillisecondsOfSilenceInPlaceOfSound() {
        double[] holed = SENTENCE.clone();
        Arrays.fill(holed, 2 * SECOND, 2 * SECOND + SECOND / 20, 0);

        SpeechMatch match = SpeechMatch.of(SENTENCE, between(SECOND, holed, SECOND), RATE);

        assertThat(match.gapMillis()).isBetween(20.0, 80.0);
        assertThat(match.fasterPpm()).isZero();
    }

    @Test
    void tellsTenMillisecondsPutInBetween() {
        double[] stalled = between(2 * SECOND, new double[0], 2 * SECOND + SECOND / 100);
        System.arraycopy(SENTENCE, 0, stalled, 0, 2 * SECOND);
        System.arraycopy(SENTENCE, 2 * SECOND, stalled, 2 * SECOND + SECOND / 100, 2 * SECOND);

        SpeechMatch match = SpeechMatch.of(SENTENCE, between(SECOND, stalled, SECOND), RATE);

        assertThat(match.gapMillis()).isCloseTo(10, within(0.5));
    }

    @Test
    void tellsAWordThatWasCutOffAtTheStart() {
        double[] late = SENTENCE.clone();
        Arrays.fill(late, 0, SECOND / 5, 0);

        SpeechMatch match = SpeechMatch.of(SENTENCE, between(SECOND, late, SECOND), RATE);

        assertThat(match.gapMillis()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void doesNotFindAnotherSentence() {
        double[] other = between(SECOND, syllables(4 * SECOND, 2), SECOND);

        SpeechMatch match = SpeechMatch.of(SENTENCE, other, RATE);

        assertThat(match.correlation()).isLessThan(0.1);
        assertThat(match.gapMillis()).isGreaterThan(1000);
    }

    /// Noise without its highest tones, loud and low in turn, with pauses, as speech is.
    private static double[] syllables(int samples, int seed) {
        double[] noise = plusNoise(new double[samples], 1, seed);
        double last = 0;
        for (int i = 0; i < samples; i++) {
            last += 0.2 * (noise[i] - last);
            noise[i] = last * Math.max(0, Math.sin(i * 2 * Math.PI * 3 / RATE) + 0.6);
        }
        return noise;
    }

    private static double[] between(int silenceBefore, double[] sound, int silenceAfter) {
        double[] all = new double[silenceBefore + sound.length + silenceAfter];
        System.arraycopy(sound, 0, all, silenceBefore, sound.length);
        return all;
    }

    private static double[] faster(double[] sound, double times) {
        double[] result = new double[(int) ((sound.length - 1) / times)];
        for (int i = 0; i < result.length; i++) {
            double at = i * times;
            int before = (int) at;
            result[i] = sound[before] + (at - before) * (sound[before + 1] - sound[before]);
        }
        return result;
    }

    private static double[] plusNoise(double[] sound, double loudness, int seed) {
        Random random = new Random(seed);
        return Arrays.stream(sound)
                .map(sample -> sample + loudness * random.nextGaussian())
                .toArray();
    }

    private static double loudness(double[] sound) {
        return Math.sqrt(Correlation.energy(sound) / sound.length);
    }
}
