package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.MessageId;
import app.pythia.turn.Passage;
import app.pythia.turn.Problem;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import app.pythia.ui.talk.TalkStatus.Shape;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalkViewModelTest {
    private static final Passage SENTENCE = new Passage(new MessageId("answer"), 0, 10);

    private final FakeTurns turns = new FakeTurns();
    private final ManualDelay delay = new ManualDelay();
    private Instant now = FakeTurns.NOW;
    private final TalkViewModel model =
            new TalkViewModel(turns, new FxBridge(Runnable::run), delay, () -> now, "The Guide");

    @Test
    void saysEveryStateInWords() {
        Map<TurnState, String> words =
                Map.of(
                        new TurnState.Ready(), "Ready. Hold Space and talk",
                        new TurnState.Listening(now),
                                "Listening · 0:00. Let go to send · Esc cancels",
                        new TurnState.Sending(), "Sending… Esc cancels",
                        new TurnState.Answering(), "The Guide is answering. Esc stops",
                        new TurnState.Speaking(), "Speaking. Press to interrupt · Esc stops");
        words.forEach((state, expected) -> {
            turns.state().set(state);
            assertThat(model.status().get().spoken()).isEqualTo(expected);
        });
    }

    @Test
    void tellsOfOpeningOnlyIfItTakesLong() {
        turns.state().set(new TurnState.Opening());
        assertThat(model.status().get().shape()).isEqualTo(Shape.OPENING);
        assertThat(model.status().get().title()).isEqualTo("Ready");

        delay.pass(Duration.ofMillis(300));

        assertThat(model.status().get().title()).isEqualTo("Opening the microphone…");
    }

    @Test
    void doesNotTellOfOpeningOnceItListens() {
        turns.state().set(new TurnState.Opening());
        turns.state().set(new TurnState.Listening(now));
        delay.pass(Duration.ofMillis(300));

        assertThat(model.status().get().title()).startsWith("Listening");
    }

    @Test
    void countsTheSecondsSinceTheFirstSound() {
        turns.state().set(new TurnState.Listening(now));
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(66));

        assertThat(model.status().get().title()).isEqualTo("Listening · 1:07");
    }

    @Test
    void waitsForNothingWhileNothingHappens() {
        turns.state().set(new TurnState.Listening(now));
        turns.state().set(new TurnState.Ready());

        assertThat(delay.isIdle()).isTrue();
    }

    @Test
    void saysWhyATurnFailedAndWhetherItCanBeSentAgain() {
        turns.state()
                .set(
                        new TurnState.Failed(
                                new Problem.NoAnswer(), Optional.of(new MessageId("unsent"))));

        TalkStatus.Failure failure = model.status().get().failure().orElseThrow();
        assertThat(failure.notice().title()).isEqualTo("No answer came");
        assertThat(failure.canSendAgain()).isTrue();
        assertThat(model.status().get().shape()).isEqualTo(Shape.READY);
    }

    @Test
    void namesTheKeysThatTalkWhileTyping() {
        model.typing().set(true);

        assertThat(model.status().get().hint()).isEqualTo("Hold [Ctrl] [Space] and talk");
    }

    @Test
    void letsTheLevelRiseAtOnceAndFallSlowly() {
        turns.state().set(new TurnState.Speaking());
        turns.loudness().show(1f, 1f);
        model.frame(0.05);
        assertThat(model.level().get()).isGreaterThan(0.9);

        turns.loudness().show(0f, 0f);
        model.frame(0.05);
        assertThat(model.level().get()).isBetween(0.6, 0.9);
    }

    @Test
    void isStillAsSoonAsNobodyIsHeard() {
        turns.state().set(new TurnState.Speaking());
        turns.loudness().show(1f, 1f);
        model.frame(0.05);
        turns.state().set(new TurnState.Ready());

        assertThat(model.level().get()).isZero();
    }

    @Test
    void sendsWhatIsWritten() {
        model.draft().set("Hello");
        model.send();

        assertThat(turns.calls()).containsExactly("type Hello");
        assertThat(model.draft().get()).isEmpty();
    }

    @Test
    void keepsWhatIsWrittenWhileTheMicrophoneIsOpen() {
        turns.state().set(new TurnState.Listening(now));
        model.draft().set("Hello");
        model.send();

        assertThat(turns.calls()).isEmpty();
        assertThat(model.draft().get()).isEqualTo("Hello");
    }

    @Test
    void cancelsWhatIsGoingOn() {
        turns.state().set(new TurnState.Answering());

        assertThat(model.cancel()).isTrue();
        assertThat(turns.calls()).containsExactly("cancel");
    }

    @Test
    void dismissesAFailure() {
        turns.state().set(new TurnState.Failed(new Problem.Internal(), Optional.empty()));

        assertThat(model.cancel()).isTrue();
        assertThat(turns.calls()).containsExactly("dismiss");
    }

    @Test
    void hasNothingToCancelWhenReady() {
        assertThat(model.cancel()).isFalse();
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void movesBetweenSentencesWhileOneIsSpoken() {
        turns.passage().set(Optional.of(SENTENCE));
        turns.state().set(new TurnState.Speaking());
        assertThat(model.status().get().hint()).isEqualTo("Press to interrupt · [→] next sentence");

        assertThat(model.skipSentence()).isTrue();
        assertThat(model.repeatSentence()).isTrue();
        assertThat(turns.calls()).containsExactly("skipSentence", "repeatSentence");
    }

    @Test
    void doesNotOfferSentencesWhereNoneIsKnown() {
        turns.state().set(new TurnState.Speaking());

        assertThat(model.status().get().hint()).isEqualTo("Press to interrupt · [Esc] stops");
        assertThat(model.skipSentence()).isFalse();
        assertThat(model.repeatSentence()).isFalse();
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void namesNoArrowWhereItMovesTheCaret() {
        turns.passage().set(Optional.of(SENTENCE));
        turns.state().set(new TurnState.Speaking());
        model.typing().set(true);

        assertThat(model.status().get().hint()).isEqualTo("Press to interrupt · [Esc] stops");
    }

    @Test
    void putsWordsIntoTheFieldBehindThoseThatAreThere() {
        model.compose("What I said");
        assertThat(model.draft().get()).isEqualTo("What I said");
        model.compose("and more");

        assertThat(model.draft().get()).isEqualTo("What I said\nand more");
        assertThat(model.composed().get()).isEqualTo(2);
    }

    @Test
    void tellsTheLengthOfAMessageNearTheLimit() {
        model.draft().set("x".repeat(8999));
        assertThat(model.length().get().words()).isEmpty();
        model.draft().set("x".repeat(9876));

        assertThat(model.length().get().words()).isEqualTo("9,876 of 10,000 characters");
    }

    @Test
    void keepsAMessageThatIsTooLongAndSaysSo() {
        String tooLong = "x".repeat(10_001);
        model.draft().set(tooLong);
        model.send();

        assertThat(turns.calls()).isEmpty();
        assertThat(model.draft().get()).isEqualTo(tooLong);
        assertThat(model.length().get().words())
                .startsWith("The message is too long. It has 10,001 characters");
    }

    @Test
    void sendsWhatWasChosenWithTheNextMessageOnly() {
        model.attach().address().set("https://example.org/a.jpg");
        model.attach().add();
        model.draft().set("Look");
        model.send();

        assertThat(turns.typed())
                .containsExactly(new Attachment.Picture("https://example.org/a.jpg"));
        assertThat(model.attach().chosen()).isEmpty();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        delay.pass(time.plusMillis(1));
    }
}
