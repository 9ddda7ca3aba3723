package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Transcript;
import app.pythia.settings.AnswerNotice;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerNewsTest {
    private static final TurnState READY = new TurnState.Ready();
    private static final TurnState SENDING = new TurnState.Sending();
    private static final TurnState ANSWERING = new TurnState.Answering();
    private static final TurnState SPEAKING = new TurnState.Speaking();

    private final List<String> shown = new ArrayList<>();
    private AnswerNotice wanted = AnswerNotice.COMING;
    private boolean inFront;
    private Transcript transcript = Transcript.EMPTY;
    private final AnswerNews news =
            new AnswerNews(
                    "The Guide",
                    () -> wanted,
                    () -> transcript,
                    () -> inFront,
                    (title, text) -> shown.add(title + "|" + text));

    @Test
    void tellsOnceThatAnAnswerHasCome() {
        turns(READY, new TurnState.Listening(FakeTurns.NOW), SENDING, ANSWERING, SPEAKING, READY);

        assertThat(shown).containsExactly("The Guide has answered.|");
    }

    @Test
    void tellsOfAnAnswerThatIsNotHeard() {
        turns(READY, SENDING, ANSWERING, READY);

        assertThat(shown).containsExactly("The Guide has answered.|");
    }

    @Test
    void tellsNothingWhileAWindowIsInFront() {
        inFront = true;
        turns(READY, SENDING, ANSWERING, SPEAKING, READY);

        assertThat(shown).isEmpty();
    }

    @Test
    void tellsNothingWhereTheUserWantsNothing() {
        wanted = AnswerNotice.NOTHING;
        turns(READY, SENDING, SPEAKING, READY);

        assertThat(shown).isEmpty();
    }

    @Test
    void tellsNoWordsUnlessTheUserWantsThem() {
        transcript = said("First,\nlisten. " + "Then speak. ".repeat(30));
        turns(READY, SENDING, SPEAKING, READY);
        assertThat(shown).containsExactly("The Guide has answered.|");
        wanted = AnswerNotice.WORDS;
        turns(READY, SENDING, SPEAKING, READY);

        assertThat(shown.getLast())
                .startsWith("The Guide has answered.|First, listen. Then speak.")
                .endsWith("…")
                .hasSizeLessThan(200);
    }

    @Test
    void aReplayOrAFailureIsNoAnswer() {
        turns(READY, SPEAKING, READY, SENDING, READY);

        assertThat(shown).isEmpty();
    }

    private static Transcript said(String words) {
        return new Transcript(
                Optional.empty(),
                List.of(Message.received(new MessageId("answer"), words, Optional.empty())));
    }

    private void turns(TurnState... states) {
        for (int i = 1; i < states.length; i++) {
            news.turned(states[i - 1], states[i]);
        }
    }
}
