package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTiming;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.SoundSamples;
import app.pythia.ui.settings.TurnPlot.Bar;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TurnPlotTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    @Test
    void everyKnownStepIsABarWithItsTime() {
        assertThat(TurnPlot.of(SoundSamples.spoken(0)).bars())
                .extracting(bar -> bar.name() + " " + bar.time())
                .containsExactly(
                        "Microphone opens 18 ms",
                        "You talk 4,192 ms",
                        "Release tail 200 ms",
                        "Encoding 2 ms",
                        "Sending 19 ms",
                        "Until first byte 581 ms",
                        "Until first sound 46 ms",
                        "You listen 11,842 ms");
    }

    @Test
    void eachBarBeginsWhereTheOneBeforeEndsAndTheyFillTheWidth() {
        List<Bar> bars = TurnPlot.of(SoundSamples.spoken(0)).bars();

        double at = 0;
        for (Bar bar : bars) {
            assertThat(bar.from()).isCloseTo(at, NEAR);
            at = bar.to();
        }
        assertThat(at).isCloseTo(1, NEAR);
    }

    @Test
    void whatIsSaidAndHeardIsShortenedSoThatTheRestIsSeen() {
        List<Bar> bars = TurnPlot.of(SoundSamples.spoken(0)).bars();

        assertThat(bars)
                .filteredOn(Bar::shortened)
                .extracting(Bar::name)
                .containsExactly("You talk", "You listen");
        assertThat(bar(bars, "Until first byte").to() - bar(bars, "Until first byte").from())
                .isGreaterThan(0.4);
    }

    @Test
    void shortSpeechIsDrawnAsLongAsItWas() {
        List<Bar> bars =
                TurnPlot.of(
                                turn(
                                        Map.of(
                                                TurnStep.RELEASED, millis(100),
                                                TurnStep.FIRST_BYTE, millis(1000))))
                        .bars();

        assertThat(bars).noneMatch(Bar::shortened);
        assertThat(bar(bars, "You talk").to()).isCloseTo(0.1, NEAR);
    }

    @Test
    void theWholeReachesFromReleaseToTheFirstSound() {
        TurnPlot plot = TurnPlot.of(SoundSamples.spoken(0));
        Bar whole = plot.total().orElseThrow();

        assertThat(whole.name()).isEqualTo("Release → first sound");
        assertThat(whole.time()).isEqualTo("848 ms");
        assertThat(whole.from()).isCloseTo(bar(plot.bars(), "You talk").to(), NEAR);
        assertThat(whole.to()).isCloseTo(bar(plot.bars(), "Until first sound").to(), NEAR);
    }

    @Test
    void aTypedTurnIsCountedFromBeingSent() {
        Bar whole = TurnPlot.of(SoundSamples.typed(0)).total().orElseThrow();

        assertThat(whole.name()).isEqualTo("Sent → first sound");
        assertThat(whole.time()).isEqualTo("1,290 ms");
        assertThat(whole.from()).isZero();
    }

    @Test
    void aTurnThatWasNotHeardHasNoWhole() {
        assertThat(TurnPlot.of(SoundSamples.cancelled(0)).total()).isEmpty();
    }

    @Test
    void aStepThatCameBeforeTheOneAheadOfItTookNoTime() {
        List<Bar> bars =
                TurnPlot.of(
                                turn(
                                        Map.of(
                                                TurnStep.REQUEST_OUT, millis(500),
                                                TurnStep.FIRST_BYTE, millis(400),
                                                TurnStep.FIRST_SOUND, millis(600))))
                        .bars();

        assertThat(bars)
                .extracting(Bar::length)
                .containsExactly(millis(500), Duration.ZERO, millis(100));
    }

    @Test
    void aTurnThatTookNoTimeIsDrawnAllTheSame() {
        assertThat(TurnPlot.of(turn(Map.of(TurnStep.ENCODED, Duration.ZERO))).bars())
                .singleElement()
                .satisfies(bar -> assertThat(bar.to()).isZero());
        assertThat(TurnPlot.of(turn(Map.of())).bars()).isEmpty();
    }

    @Test
    void whoDoesNotSeeItIsToldTheSame() {
        assertThat(TurnPlot.of(SoundSamples.typed(0)).spoken())
                .isEqualTo(
                        """
                        Encoding: 2 ms
                        Sending: 7 ms
                        Until first byte: 613 ms
                        Until first sound: 668 ms
                        You listen: 7,810 ms
                        Sent → first sound: 1,290 ms\
                        """);
    }

    private static Bar bar(List<Bar> bars, String name) {
        return bars.stream().filter(bar -> bar.name().equals(name)).findFirst().orElseThrow();
    }

    private static TurnTiming turn(Map<TurnStep, Duration> steps) {
        return new TurnTiming(FakeTurns.NOW, steps, 0, Optional.empty(), Optional.empty());
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
