package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// While the user speaks, a connection is kept ready.
class WarmTurnTest extends TurnFixture {

    @Test
    void aConnectionIsKeptReadyFromTheFirstMomentOn() {
        turns.begin();

        assertThat(delphi.keptWarm).hasValue(1);
    }

    @Test
    void itIsKeptNoLongerOnceTheQuestionIsSent() {
        delphi.answer().then(finished("Hi"));
        say(SENTENCE);
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).hasSize(1);
        assertThat(delphi.keptWarm).hasValue(0);
    }

    @Test
    void itIsKeptNoLongerOnceTheTurnIsCancelled() {
        turns.begin();
        turns.cancel();
        turns.begin();
        turns.cancel();

        while (delphi.keptWarm.get() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsTypedNeedsNone() {
        delphi.answer().then(finished("Hi"));
        turns.type("Hello", List.of());
        states.await(TurnState.Ready.class);

        assertThat(delphi.keptWarm).hasValue(0);
    }
}
