package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeterTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    @Test
    void risesAtOnce() {
        assertThat(new Meter(1, 0.5).next(0.7, 0.01)).isEqualTo(0.7);
    }

    @Test
    void standsForAWhileAndThenFallsEvenly() {
        Meter meter = new Meter(1, 0.5);
        meter.next(0.8, 0.1);

        assertThat(meter.next(0, 0.9)).isEqualTo(0.8);
        assertThat(meter.next(0, 0.2)).isCloseTo(0.7, NEAR);
        assertThat(meter.next(0, 0.2)).isCloseTo(0.6, NEAR);
    }

    @Test
    void fallsNoFurtherThanTheLevel() {
        Meter meter = new Meter(0, 2);
        meter.next(0.8, 0.1);

        assertThat(meter.next(0.3, 5)).isEqualTo(0.3);
    }

    @Test
    void beginsAnewAtNothing() {
        Meter meter = new Meter(1, 0.5);
        meter.next(0.8, 0.1);
        meter.reset();

        assertThat(meter.next(0.1, 0.1)).isEqualTo(0.1);
    }
}
