package app.pythia.audio.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFillTest {
    private final LineFill fill = new LineFill(1_000);

    @Test
    void whatIsNotAvailableIsQueued() {
        assertThat(fill.queued(800)).isEqualTo(200);
    }

    @Test
    void aLineThatCountsItsEmptyBufferAsPlayedHasNoLessInIt() {
        assertThat(fill.queued(1_800)).isEqualTo(200);
    }

    @Test
    void aLineThatHasRunDryOrFailedHasNothingInIt() {
        assertThat(fill.isEmpty(1_000)).isTrue();
        assertThat(fill.isEmpty(0)).isTrue();
        assertThat(fill.queued(1_000)).isZero();
        assertThat(fill.queued(0)).isZero();
        assertThat(fill.isEmpty(1_800)).isFalse();
    }
}
