package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.TurnTiming.DeviceInUse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastTurnsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final DeviceInUse HEADSET = new DeviceInUse("Headset", 48_000, 1);
    private static final DeviceInUse LOUDSPEAKER = new DeviceInUse("Loudspeaker", 44_100, 2);

    private final FakePath path = new FakePath();
    private long millis = 7_000;
    private final LastTurns last =
            new LastTurns(path, () -> NOON, () -> Duration.ofMillis(millis).toNanos());

    @Test
    void beforeTheFirstTurnNothingIsKnown() {
        last.accept(TurnStep.FIRST_SOUND);

        assertThat(last.turns().get()).isEmpty();
    }

    @Test
    void eachStepIsTimedFromTheBeginning() {
        last.accept(TurnStep.BEGUN);
        later(30, TurnStep.MICROPHONE_OPEN);
        later(2_000, TurnStep.RELEASED);

        assertThat(newest().began()).isEqualTo(NOON);
        assertThat(newest().steps())
                .isEqualTo(
                        Map.of(
                                TurnStep.BEGUN, Duration.ZERO,
                                TurnStep.MICROPHONE_OPEN, Duration.ofMillis(30),
                                TurnStep.RELEASED, Duration.ofMillis(2_030)));
    }

    @Test
    void whatHappensTwiceIsTimedTheFirstTime() {
        last.accept(TurnStep.BEGUN);
        later(10, TurnStep.FIRST_SOUND);
        later(10, TurnStep.FIRST_SOUND);

        assertThat(newest().steps()).containsEntry(TurnStep.FIRST_SOUND, Duration.ofMillis(10));
    }

    @Test
    void theNewestTurnComesFirst() {
        last.accept(TurnStep.BEGUN);
        later(5, TurnStep.DONE);
        later(100, TurnStep.BEGUN);
        later(7, TurnStep.DONE);

        assertThat(last.turns().get())
                .extracting(turn -> turn.steps().get(TurnStep.DONE))
                .containsExactly(Duration.ofMillis(7), Duration.ofMillis(5));
    }

    @Test
    void twentyTurnsAreKept() {
        for (int turn = 0; turn < 30; turn++) {
            last.accept(TurnStep.BEGUN);
            later(turn, TurnStep.DONE);
        }

        assertThat(last.turns().get()).hasSize(20);
        assertThat(newest().steps()).containsEntry(TurnStep.DONE, Duration.ofMillis(29));
    }

    @Test
    void gapsAreThoseOfTheTurn() {
        path.gaps = 3;
        last.accept(TurnStep.BEGUN);
        path.gaps = 5;
        last.accept(TurnStep.DONE);

        assertThat(newest().gaps()).isEqualTo(2);
    }

    @Test
    void aDeviceIsToldOfOnceItWasUsed() {
        last.accept(TurnStep.BEGUN);
        assertThat(newest().microphone()).isEmpty();
        last.accept(TurnStep.MICROPHONE_OPEN);
        assertThat(newest().microphone()).contains(HEADSET);
        assertThat(newest().speaker()).isEmpty();
        last.accept(TurnStep.FIRST_SOUND);
        assertThat(newest().speaker()).contains(LOUDSPEAKER);
    }

    private TurnTiming newest() {
        return last.turns().get().getFirst();
    }

    private void later(int after, TurnStep step) {
        millis += after;
        last.accept(step);
    }

    private static final class FakePath implements LastTurns.Devices {
        private int gaps;

        @Override
        public Optional<DeviceInUse> microphone() {
            return Optional.of(HEADSET);
        }

        @Override
        public Optional<DeviceInUse> speaker() {
            return Optional.of(LOUDSPEAKER);
        }

        @Override
        public int gaps() {
            return gaps;
        }
    }
}
