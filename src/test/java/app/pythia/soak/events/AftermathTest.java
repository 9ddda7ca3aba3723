package app.pythia.soak.events;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.outbox.Outgoing.State;
import app.pythia.soak.events.Finding.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Faults that are planted, and seen.
class AftermathTest {
    private final Planted program = new Planted();

    @Test
    void aProgramThatTakesATurnIsAsItShouldBe() {
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aProgramThatDoesNotComeBackIsCaught() {
        program.state = "answering";

        assertThat(kinds()).containsExactly(Kind.NOT_READY, Kind.NOT_READY);
    }

    @Test
    void aKeyThatDoesNothingIsCaught() {
        program.deaf = true;

        assertThat(kinds()).containsExactly(Kind.NOT_READY);
    }

    @Test
    void aTurnThatDoesNotArriveIsCaught() {
        program.arrives = false;

        assertThat(kinds()).containsExactly(Kind.NOT_READY);
    }

    @Test
    void aTakeThatGoesOnIsCaught() {
        program.recording = true;

        assertThat(kinds()).containsExactly(Kind.STUCK);
    }

    @Test
    void aMicrophoneThatStaysOpenIsCaught() {
        program.open = 1;

        assertThat(kinds()).containsExactly(Kind.STUCK);
    }

    @Test
    void whatWaitsForEverIsCaught() {
        program.busy = true;

        assertThat(kinds()).containsExactly(Kind.NOT_READY);
    }

    private List<Kind> kinds() {
        return new Aftermath(program, Duration.ofMillis(2))
                .findings().stream().map(Finding::kind).toList();
    }

    /// A program of which it is known what is wrong with it.
    private static final class Planted implements Settled {
        private String state = "ready";
        private boolean deaf;
        private boolean arrives = true;
        private boolean recording;
        private boolean busy;
        private int open;
        private Optional<Said> said = Optional.empty();

        @Override
        public void letGo() {}

        @Override
        public void escape() {}

        @Override
        public void talk() {
            Said take =
                    new Said(
                            "m",
                            "take",
                            OptionalLong.of(900),
                            System.nanoTime(),
                            OptionalLong.empty(),
                            State.SENT,
                            0);
            said = deaf ? Optional.empty() : Optional.of(take);
        }

        @Override
        public String state() {
            return state;
        }

        @Override
        public boolean isRecording() {
            return recording;
        }

        @Override
        public int microphonesOpen() {
            return open;
        }

        @Override
        public Optional<Said> saidAfter(long moment) {
            return said;
        }

        @Override
        public boolean hasArrived(Said take) {
            return arrives;
        }

        @Override
        public boolean isBusy() {
            return busy;
        }
    }
}
