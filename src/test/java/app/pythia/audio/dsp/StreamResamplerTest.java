package app.pythia.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamResamplerTest {

    @ParameterizedTest
    @CsvSource({
        "48000, 44100, 0",
        "48000, 44100, 1",
        "48000, 44100, 48001",
        "16000, 44100, 16007",
        "16000, 24000, 3",
        "8000, 44100, 999",
        "96000, 44100, 30011",
        "44100, 48000, 12345",
        "192000, 44100, 7"
    })
    void givesExactlyTheSamplesThatTheInputLasts(int from, int to, int samples) {
        float[] out = resampled(tone(from, samples), from, to, 480);

        assertThat(out).hasSize((int) Math.round((double) samples * to / from));
    }

    @ParameterizedTest
    @CsvSource({
        "48000, 44100",
        "16000, 44100",
        "16000, 24000",
        "44100, 48000",
        "96000, 44100",
        "8000, 44100"
    })
    void keepsATonesFrequencyLevelAndPhase(int from, int to) {
        float[] out = resampled(tone(from, from), from, to, 480);

        float[] inner = Arrays.copyOfRange(out, to / 10, to - to / 10);
        float[] ideal = Arrays.copyOfRange(tone(to, to), to / 10, to - to / 10);
        assertThat(signalToNoise(ideal, inner)).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 37, 480})
    void givesTheSameBitsHoweverTheInputIsCut(int piece) {
        float[] in = tone(48_000, 10_000);

        assertThat(resampled(in, 48_000, 44_100, piece))
                .isEqualTo(resampled(in, 48_000, 44_100, in.length));
        assertThat(resampled(in, 16_000, 44_100, piece))
                .isEqualTo(resampled(in, 16_000, 44_100, in.length));
    }

    @Test
    void givesMostOfTheOutputBeforeTheInputEnds() {
        float[] early = new StreamResampler(48_000, 44_100).process(tone(48_000, 48_000));

        assertThat(early.length).isBetween(44_100 - 220, 44_100);
    }

    @Test
    void takesAwayWhatTheLowerRateCannotCarry() {
        float[] in = new float[48_000];
        for (int i = 0; i < in.length; i++) {
            in[i] = (float) (0.5 * Math.sin(2 * Math.PI * 7_000 * i / 48_000));
        }

        float[] out = resampled(in, 48_000, 8_000, 480);

        assertThat(power(Arrays.copyOfRange(out, 800, 7_200))).isLessThan(0.125 * 1e-6);
    }

    @Test
    void leavesEqualRatesUntouched() {
        float[] in = tone(44_100, 1_000);

        assertThat(resampled(in, 44_100, 44_100, 37)).isEqualTo(in);
    }

    @Test
    void takesNothingAfterTheFlush() {
        StreamResampler resampler = new StreamResampler(48_000, 44_100);
        resampler.flush();

        assertThatThrownBy(() -> resampler.process(new float[1]))
                .isInstanceOf(IllegalStateException.class);
    }

    private static float[] resampled(float[] in, int from, int to, int piece) {
        StreamResampler resampler = new StreamResampler(from, to);
        float[] all = {};
        for (int at = 0; at < in.length; at += piece) {
            all =
                    joined(
                            all,
                            resampler.process(
                                    Arrays.copyOfRange(in, at, Math.min(in.length, at + piece))));
        }
        return joined(all, resampler.flush());
    }

    private static float[] tone(int rate, int samples) {
        float[] tone = new float[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * 1_000 * i / rate));
        }
        return tone;
    }

    private static double signalToNoise(float[] ideal, float[] real) {
        float[] noise = new float[ideal.length];
        for (int i = 0; i < ideal.length; i++) {
            noise[i] = real[i] - ideal[i];
        }
        double db = 10 * Math.log10(power(ideal) / power(noise));
        return db;
    }

    private static double power(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += (double) sample * sample;
        }
        return sum / samples.length;
    }

    private static float[] joined(float[] a, float[] b) {
        float[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
