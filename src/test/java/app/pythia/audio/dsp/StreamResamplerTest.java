package app.pythia.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamResamplerTest {
    private static final String RATES =
            """
            8000, 44100
            11025, 44100
            16000, 44100
            22050, 48000
            24000, 44100
            24000, 48000
            32000, 44100
            44056, 48000
            44100, 48000
            48000, 16000
            48000, 44100
            96000, 44100
            192000, 44100
            192000, 8000
            """;

    @ParameterizedTest
    @CsvSource(textBlock = RATES)
    void givesTheSameToneToOver120Decibels(int from, int to) {
        double hertz = 0.3 * Math.min(from, to) + 1;

        float[] out = resampled(Signals.sine(hertz, from, from / 5, 0.9), from, to, 480);

        float[] error = Signals.sine(hertz, to, out.length, -0.9);
        for (int i = 0; i < out.length; i++) {
            error[i] += out[i];
        }
        double noise = Signals.rmsDb(error, out.length / 4, out.length * 3 / 4);
        assertThat(noise).isLessThan(20 * Math.log10(0.9 * Math.sqrt(0.5)) - 120);
    }

    @ParameterizedTest
    @CsvSource(textBlock = RATES)
    void keepsWhatIsBelow907ThousandthsOfTheLowerHalfRate(int from, int to) {
        double hertz = 0.907 * Math.min(from, to) / 2;

        SineFit fit = toneThrough(hertz, from, to);

        assertThat(20 * Math.log10(fit.amplitude())).isCloseTo(0, within(0.01));
        assertThat(fit.snrDb()).isGreaterThan(120);
    }

    @ParameterizedTest
    @CsvSource({
        "48000, 44100, 22051",
        "48000, 44100, 23900",
        "96000, 44100, 30000",
        "48000, 8000, 4001"
    })
    void takesAwayWhatTheLowerRateCannotCarry(int from, int to, double hertz) {
        float[] out = resampled(Signals.sine(hertz, from, from / 5, 1), from, to, 480);

        assertThat(Signals.rmsDb(out, out.length / 4, out.length * 3 / 4)).isLessThan(-123);
    }

    @ParameterizedTest
    @CsvSource({"24000, 48000, 11990", "16000, 44100, 7900", "44100, 48000, 22000"})
    void addsNoImageOfWhatIsNearTheUpperEnd(int from, int to, double hertz) {
        assertThat(toneThrough(hertz, from, to).noise()).isLessThan(0.5e-12);
    }

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
        "44100, 44101, 22050",
        "192000, 44100, 7",
        "192000, 8000, 2400"
    })
    void givesExactlyTheSamplesThatTheInputLasts(int from, int to, int samples) {
        float[] out = resampled(Signals.noise(samples, 0.1), from, to, 480);

        assertThat(out).hasSize((int) Math.round((double) samples * to / from));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 37, 480, 511, 513, 3_000})
    void givesTheSameBitsHoweverTheInputIsCut(int piece) {
        float[] in = Signals.noise(5_000, 0.2);

        for (int to : new int[] {44_100, 44_101, 16_000, 96_000}) {
            assertThat(resampled(in, 48_000, to, piece))
                    .isEqualTo(resampled(in, 48_000, to, in.length));
        }
    }

    @Test
    void givesMostOfTheOutputBeforeTheInputEnds() {
        float[] out = new float[48_000];

        int early = new StreamResampler(48_000, 44_100).process(new float[48_000], 48_000, out);

        assertThat(early).isBetween(44_100 - 100, 44_100);
    }

    @Test
    void beginsAnewAfterAReset() {
        float[] in = Signals.noise(2_000, 0.2);
        StreamResampler resampler = new StreamResampler(16_000, 44_100);
        resampler.process(in);
        resampler.flush();

        resampler.reset();

        float[] again = joined(resampler.process(in), resampler.flush());
        assertThat(again).isEqualTo(resampled(in, 16_000, 44_100, 480));
    }

    @Test
    void leavesEqualRatesUntouched() {
        float[] in = Signals.noise(1_000, 0.2);

        assertThat(resampled(in, 44_100, 44_100, 37)).isEqualTo(in);
    }

    @Test
    void takesNothingAfterTheFlush() {
        StreamResampler resampler = new StreamResampler(48_000, 44_100);
        resampler.flush();

        assertThatThrownBy(() -> resampler.process(new float[1]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsNoRateOfZero() {
        assertThatThrownBy(() -> new StreamResampler(0, 44_100))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// What becomes of a tone of full scale, away from where it begins and ends.
    private static SineFit toneThrough(double hertz, int from, int to) {
        float[] out = resampled(Signals.sine(hertz, from, from / 5, 1), from, to, 480);
        return SineFit.of(out, out.length / 4, out.length * 3 / 4, hertz / to);
    }

    /// Every array that is written to is just as long as it must be.
    private static float[] resampled(float[] in, int from, int to, int piece) {
        StreamResampler resampler = new StreamResampler(from, to);
        float[] all = new float[(int) ((long) in.length * to / from) + 2];
        float[] out = new float[resampler.mostOutput(Math.min(piece, in.length))];
        int made = 0;
        for (int at = 0; at < in.length; at += piece) {
            float[] part = Arrays.copyOfRange(in, at, Math.min(in.length, at + piece));
            int now = resampler.process(part, part.length, out);
            System.arraycopy(out, 0, all, made, now);
            made += now;
        }
        float[] last = new float[resampler.mostOutput(0)];
        int now = resampler.flush(last);
        System.arraycopy(last, 0, all, made, now);
        return Arrays.copyOf(all, made + now);
    }

    private static float[] joined(float[] a, float[] b) {
        float[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
