package app.pythia.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStretchTest {
    private static final int RATE = 44_100;
    private static final int PIECE = 441;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1.25, 2})
    void keepsTheTonesOfAVoiceAndTheirLevel(double speed) {
        for (double hertz : new double[] {100, 250, 1_000}) {
            float[] in = Signals.sine(hertz, RATE, RATE, 0.5);

            float[] out = stretched(in, RATE, speed);

            float[] inner = Arrays.copyOfRange(out, RATE / 20, out.length - RATE / 20);
            assertThat(hertz(inner)).isCloseTo(hertz, within(hertz / 500));
            assertThat(quietest(inner)).isCloseTo(-9, within(0.3));
            assertThat(Signals.steepest(out)).isLessThan(1.1f * Signals.steepest(in));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.75, 1.25, 1.5, 2})
    void speechLastsAsLongAsTheSpeedAsksForAndStaysAsLoud(double speed) {
        float[] in = Speech.hello().samples();
        int rate = Speech.hello().rate();

        float[] out = stretched(in, rate, speed);

        assertThat((double) out.length).isCloseTo(in.length / speed, within(0.01 * rate));
        assertThat(Signals.rmsDb(out, 0, out.length))
                .isCloseTo(Signals.rmsDb(in, 0, in.length), within(0.5));
        assertThat(Signals.steepest(out)).isLessThanOrEqualTo(Signals.steepest(in));
    }

    @Test
    void endsWithTheLastSamplesOfWhatWentIn() {
        float[] in = Signals.noise(RATE, 0.1);

        float[] out = stretched(in, RATE, 1.5);

        assertThat(Arrays.copyOfRange(out, out.length - 200, out.length))
                .isEqualTo(Arrays.copyOfRange(in, in.length - 200, in.length));
    }

    @Test
    void leavesSpeed1Untouched() {
        float[] in = Signals.noise(10_000, 0.1);

        assertThat(stretched(in, RATE, 1)).isEqualTo(in);
    }

    @Test
    void changesSpeedWithoutAClick() {
        float[] in = Signals.sine(220, RATE, 2 * RATE, 0.5);
        TimeStretch stretch = new TimeStretch(RATE);
        double[] speeds = {1, 1.5, 1, 0.5, 2, 1, 0.8};
        Played played = new Played();

        for (int at = 0; at < in.length; at += PIECE) {
            stretch.speed(speeds[at / PIECE / 15 % speeds.length]);
            played.add(stretch, Arrays.copyOfRange(in, at, at + PIECE));
        }

        assertThat(Signals.steepest(played.samples())).isLessThan(1.1f * Signals.steepest(in));
    }

    @Test
    void passesUntouchedAgainOnceTheSpeedIsBackAt1() {
        float[] in = Signals.noise(RATE, 0.1);
        TimeStretch stretch = new TimeStretch(RATE);
        Played played = new Played();
        stretch.speed(1.5);
        played.add(stretch, in);

        stretch.speed(1);
        played.add(stretch, in);

        float[] out = played.samples();
        assertThat(Arrays.copyOfRange(out, out.length - in.length, out.length)).isEqualTo(in);
    }

    @Test
    void beginsWithTheFirstSamplesOfWhatComesIn() {
        float[] in = Signals.noise(RATE, 0.1);

        float[] out = stretched(in, RATE, 2);

        for (int i = 0; i < 200; i++) {
            assertThat(out[i]).isCloseTo(in[i], within(1e-6f));
        }
    }

    @Test
    void beginsAnewAfterTheFlush() {
        float[] in = Signals.noise(RATE, 0.1);
        TimeStretch stretch = new TimeStretch(RATE);
        stretch.speed(1.5);
        new Played().add(stretch, in).flush(stretch);

        float[] again = new Played().add(stretch, in).flush(stretch).samples();

        assertThat(again).isEqualTo(stretched(in, RATE, 1.5));
    }

    @Test
    void givesWhatIsTooShortToBeChanged() {
        float[] in = Signals.noise(RATE / 50, 0.1);

        assertThat(stretched(in, RATE, 2)).isEqualTo(in);
        assertThat(stretched(new float[0], RATE, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49, 2.01, Double.NaN})
    void knowsNoOtherSpeeds(double speed) {
        assertThatThrownBy(() -> new TimeStretch(RATE).speed(speed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNothing() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            stretched(Signals.noise(RATE / 2, 0.1), RATE, 1.5);
        } finally {
            System.setOut(terminal);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static float[] stretched(float[] in, int rate, double speed) {
        TimeStretch stretch = new TimeStretch(rate);
        stretch.speed(speed);
        Played played = new Played();
        for (int at = 0; at < in.length; at += PIECE) {
            played.add(stretch, Arrays.copyOfRange(in, at, Math.min(in.length, at + PIECE)));
        }
        return played.flush(stretch).samples();
    }

    /// What has come out so far; every array that is written to is just as long as it must be.
    private static final class Played {
        private final float[] all = new float[5 * RATE];
        private int count;

        Played add(TimeStretch stretch, float[] piece) {
            float[] out = new float[stretch.mostOutput(piece.length)];
            return take(out, stretch.process(piece, piece.length, out));
        }

        Played flush(TimeStretch stretch) {
            float[] out = new float[stretch.mostOutput(0)];
            return take(out, stretch.flush(out));
        }

        float[] samples() {
            return Arrays.copyOf(all, count);
        }

        private Played take(float[] out, int made) {
            System.arraycopy(out, 0, all, count, made);
            count += made;
            return this;
        }
    }

    /// By the times at which it crosses zero upwards.
    private static double hertz(float[] samples) {
        double first = -1;
        double last = -1;
        int waves = -1;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                last = i - samples[i] / (samples[i] - samples[i - 1]);
                first = first < 0 ? last : first;
                waves++;
            }
        }
        return waves * RATE / (last - first);
    }

    /// The effective value of the quietest 20 ms.
    private static double quietest(float[] samples) {
        double least = 0;
        for (int at = 0; at + RATE / 50 < samples.length; at += RATE / 50) {
            least = Math.min(least, Signals.rmsDb(samples, at, at + RATE / 50));
        }
        return least;
    }
}
