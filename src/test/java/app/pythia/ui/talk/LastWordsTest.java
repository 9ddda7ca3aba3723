package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Transcript;
import app.pythia.turn.Passage;
import app.pythia.ui.FakeTurns;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class LastWordsTest {
    private static final MessageId ANSWER = new MessageId("answer");

    private final ObjectProperty<Transcript> transcript =
            new SimpleObjectProperty<>(Transcript.EMPTY);
    private final ObjectProperty<Optional<Passage>> passage =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<String> words = LastWords.of(transcript, passage);

    @Test
    void areNoneWhileNothingWasSaid() {
        assertThat(words.getValue()).isEmpty();
    }

    @Test
    void areTheAnswerInOneLine() {
        answer("First listen.\n\nThen speak.");

        assertThat(words.getValue()).isEqualTo("First listen. Then speak.");
    }

    @Test
    void areTheEndOfALongAnswerFromAWordOn() {
        answer("Say it once more in other words. ".repeat(20));

        assertThat(words.getValue())
                .hasSizeLessThan(85)
                .startsWith("… ")
                .endsWith("more in other words.");
        assertThat(words.getValue().substring(2)).matches("(Say|it|once|more|in|other|words)\\b.*");
    }

    @Test
    void areTheSentenceThatIsBeingSpoken() {
        answer("First listen. Then speak. Then stop.");
        passage.set(Optional.of(new Passage(ANSWER, 14, 26)));
        assertThat(words.getValue()).isEqualTo("Then speak.");
        passage.set(Optional.of(new Passage(ANSWER, 14, 900)));

        assertThat(words.getValue()).isEqualTo("First listen. Then speak. Then stop.");
    }

    @Test
    void areGoneOnceTheUserHasSaidSomething() {
        transcript.set(
                new Transcript(
                        Optional.empty(),
                        List.of(
                                Message.received(ANSWER, "Then?", Optional.empty()),
                                Message.outgoing("I asked.", Optional.empty(), FakeTurns.NOW))));

        assertThat(words.getValue()).isEmpty();
    }

    private void answer(String text) {
        transcript.set(
                new Transcript(
                        Optional.empty(),
                        List.of(Message.received(ANSWER, text, Optional.empty()))));
    }
}
