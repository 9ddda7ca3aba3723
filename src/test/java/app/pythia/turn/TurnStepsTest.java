package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.ReplyEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is told of a turn's steps can tell which turn they are of.
class TurnStepsTest extends TurnFixture {

    @Test
    void aTurnHasBegunWhenItsKeyGoesDown() {
        turns.begin();

        assertThat(steps).startsWith(TurnStep.BEGUN);
    }

    @Test
    void aWrittenTurnHasBegunWhenItIsSent() {
        turns.type("Hello", List.of());

        assertThat(steps).startsWith(TurnStep.BEGUN);
    }

    @Test
    void theStepsOfASpokenTurnComeInTheirOrder() {
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("Hi"));
        say(SENTENCE);
        states.await(TurnState.Ready.class);

        assertThat(steps).containsExactly(TurnStep.values());
    }

    @Test
    void nothingIsToldOfATurnThatAnotherOneHasFollowed() {
        delphi.hang();
        say(SENTENCE);
        states.await(TurnState.Sending.class);
        turns.begin();
        int begun = steps.lastIndexOf(TurnStep.BEGUN);
        turns.cancel();
        turns.close();

        assertThat(steps.subList(begun + 1, steps.size()))
                .doesNotContain(TurnStep.REQUEST_OUT, TurnStep.DONE, TurnStep.ENCODED);
    }
}
