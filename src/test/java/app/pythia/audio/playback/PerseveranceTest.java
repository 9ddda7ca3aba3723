package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Times are in milliseconds.
class PerseveranceTest {
    private final Perseverance perseverance = new Perseverance(Duration.ofSeconds(2));

    @Test
    void aDeviceThatCannotBeOpenedIsGivenUpAfterTwoSeconds() {
        assertThat(exhausted(0)).isFalse();
        assertThat(exhausted(1_999)).isFalse();
        assertThat(exhausted(2_000)).isTrue();
    }

    @Test
    void oneThatWorksMeanwhileIsNotGivenUp() {
        assertThat(exhausted(0)).isFalse();
        perseverance.opened(millis(1_000));
        assertThat(exhausted(2_500)).isFalse();
        assertThat(exhausted(4_499)).isFalse();
        assertThat(exhausted(4_500)).isTrue();
    }

    @Test
    void oneThatCanBeOpenedAndDoesNotWorkIsGivenUp() {
        assertThat(exhausted(0)).isFalse();
        perseverance.opened(millis(1_950));
        assertThat(exhausted(2_000)).isTrue();
    }

    @Test
    void afterThatItIsTriedAfresh() {
        assertThat(exhausted(0)).isFalse();
        assertThat(exhausted(2_000)).isTrue();
        assertThat(exhausted(9_000)).isFalse();
    }

    private boolean exhausted(int at) {
        return perseverance.isExhausted(millis(at));
    }

    private static long millis(int count) {
        return count * 1_000_000L;
    }
}
