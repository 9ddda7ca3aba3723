package app.pythia.audio.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFillTest {

    @Test
    void whatIsNotAvailableIsQueued() {
        assertThat(LineFill.queued(1_000, 800)).isEqualTo(200);
    }

    @Test
    void aLineThatCountsItsEmptyBufferAsPlayedHasNoLessInIt() {
        assertThat(LineFill.queued(1_000, 1_800)).isEqualTo(200);
    }

    @Test
    void aDryLineHasNothingInIt() {
        assertThat(LineFill.queued(1_000, 1_000)).isZero();
    }
}
