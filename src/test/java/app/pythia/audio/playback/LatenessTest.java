package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenessTest {
    private final Lateness lateness = new Lateness();

    @Test
    void whatIsNotKnownIsAsExpected() {
        assertThat(lateness.usual(40)).isEqualTo(40);
    }

    @Test
    void oneOfTwentyMayBeLater() {
        for (int i = 0; i < 19; i++) {
            lateness.add(i);
        }
        lateness.add(1_000);

        assertThat(lateness.usual(40)).isEqualTo(18);
    }

    @Test
    void whatIsLongPastIsForgotten() {
        lateness.add(1_000);
        lateness.add(1_000);
        for (int i = 0; i < 20; i++) {
            lateness.add(5);
        }

        assertThat(lateness.usual(40)).isEqualTo(5);
    }
}
