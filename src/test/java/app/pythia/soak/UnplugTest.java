package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.pythia.bench.Result;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class UnplugTest {
    private static final int RATE = 48_000;
    private static final OptionalLong IN_TIME = OptionalLong.of(1_900_000_000L);
    private static final OptionalDouble A_LITTLE = OptionalDouble.of(240);

    private final Unplug check = new Unplug(Extent.SHORT);

    @Test
    void aRemovalThatIsNoticedAndCostsLittleIsAsItShouldBe() throws Exception {
        assertThat(missed(new Planted(true, IN_TIME, A_LITTLE))).isEmpty();
    }

    @Test
    void aRemovalThatIsNeverToldIsCaught() throws Exception {
        assertThat(missed(new Planted(true, OptionalLong.empty(), A_LITTLE)))
                .containsExactly("unplug/planted/noticed");
    }

    @Test
    void aRemovalThatIsToldLateIsCaught() throws Exception {
        assertThat(missed(new Planted(true, OptionalLong.of(2_100_000_000L), A_LITTLE)))
                .containsExactly("unplug/planted/noticed");
    }

    @Test
    void soundThatIsLostIsCaught() throws Exception {
        assertThat(missed(new Planted(true, IN_TIME, OptionalDouble.of(260))))
                .containsExactly("unplug/planted/lost");
        assertThat(missed(new Planted(true, IN_TIME, OptionalDouble.empty())))
                .containsExactly("unplug/planted/lost");
    }

    @Test
    void aProgramThatWorksNoMoreIsCaught() throws Exception {
        assertThat(missed(new Planted(false, IN_TIME, A_LITTLE))).contains("unplug/planted/dead");
    }

    @Test
    void aRampTellsWhereItIsToAFewMilliseconds() {
        short[] ramp = Ramp.samples(RATE);
        for (double second = 0.1; second < Ramp.SECONDS; second += 0.317) {
            assertThat(Ramp.position(ramp, (int) (second * RATE), RATE).orElseThrow())
                    .isCloseTo(second, within(0.005));
        }
    }

    @Test
    void silenceIsNoRamp() {
        short[] ending = Arrays.copyOf(Ramp.samples(RATE), (Ramp.SECONDS + 1) * RATE);

        assertThat(Ramp.position(ending, ending.length, RATE)).isEmpty();
        assertThat(Ramp.end(ending)).isCloseTo(Ramp.SECONDS * RATE, within(RATE / 1000));
    }

    private List<String> missed(Removal removal) throws Exception {
        return check.of("planted", removal).stream()
                .filter(result -> !result.met())
                .map(Result::name)
                .toList();
    }

    /// One of which it is known what comes of it.
    private record Planted(boolean works, OptionalLong noticed, OptionalDouble lostMillis)
            implements Removal {
        @Override
        public boolean begin() {
            return works;
        }

        @Override
        public long takeAway() {
            return 0;
        }

        @Override
        public OptionalLong noticed(Duration limit) {
            return noticed;
        }

        @Override
        public void end() {}
    }
}
