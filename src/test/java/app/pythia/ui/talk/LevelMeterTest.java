package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelMeterTest {
    private static final double FRAME = 1 / 60.0;

    private final LevelMeter meter = new LevelMeter();

    @Test
    void risesAtOnceAndFallsSlowly() {
        meter.next(1, 1, 0.05);
        assertThat(meter.level()).isGreaterThan(0.9);
        meter.next(0, 0, 0.05);

        assertThat(meter.level()).isBetween(0.6, 0.9);
    }

    @Test
    void keepsThePeakForASecondAndLetsItFall() {
        meter.next(0.5, 0.8, FRAME);
        pass(0.9);
        assertThat(meter.peak()).isEqualTo(0.8);
        pass(0.3);
        assertThat(meter.peak()).isBetween(0.2, 0.79);
        pass(3);

        assertThat(meter.peak()).isLessThan(0.01);
    }

    @Test
    void holdsAHigherPeakAnew() {
        meter.next(0.5, 0.7, FRAME);
        pass(0.9);
        meter.next(0.5, 0.8, FRAME);
        pass(0.9);

        assertThat(meter.peak()).isEqualTo(0.8);
    }

    @Test
    void tellsForASecondThatItWasTooLoud() {
        meter.next(0.9, (60 - 0.4) / 60, FRAME);
        assertThat(meter.isClipping()).isTrue();
        pass(0.9);
        assertThat(meter.isClipping()).isTrue();
        pass(0.3);

        assertThat(meter.isClipping()).isFalse();
    }

    @Test
    void takesHalfADecibelBelowFullScaleForTooLoudAndLessForGood() {
        meter.next(0.9, (60 - 0.51) / 60, FRAME);
        assertThat(meter.isClipping()).isFalse();
        meter.next(0.9, (60 - 0.5) / 60, FRAME);

        assertThat(meter.isClipping()).isTrue();
    }

    private void pass(double seconds) {
        for (double passed = 0; passed < seconds; passed += FRAME) {
            meter.next(0, 0, FRAME);
        }
    }
}
