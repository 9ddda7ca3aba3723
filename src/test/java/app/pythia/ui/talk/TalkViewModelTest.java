package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.MessageId;
import app.pythia.turn.Passage;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Problem;
import app.pythia.turn.TurnState;
import app.pythia.ui.talk.TalkStatus.Shape;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the dock does.
class TalkViewModelTest {
    private static final Passage SENTENCE = new Passage(new MessageId("answer"), 0, 10);

    private final Dock dock = new Dock();

    @Test
    void letsTheLevelRiseAtOnceAndFallSlowly() {
        dock.state(new TurnState.Speaking());
        dock.turns.loudness().show(1f, 1f);
        dock.model.frame(0.05);
        assertThat(dock.model.meter().level()).isGreaterThan(0.9);

        dock.turns.loudness().show(0f, 0f);
        dock.model.frame(0.05);
        assertThat(dock.model.meter().level()).isBetween(0.6, 0.9);
    }

    @Test
    void isStillAsSoonAsNobodyIsHeard() {
        dock.state(new TurnState.Speaking());
        dock.turns.loudness().show(1f, 1f);
        dock.model.frame(0.05);
        dock.state(new TurnState.Ready());

        assertThat(dock.model.meter().level()).isZero();
    }

    @Test
    void sendsWhatIsWritten() {
        dock.model.draft().text().set("Hello");
        dock.model.send();

        assertThat(dock.turns.calls()).containsExactly("type Hello");
        assertThat(dock.model.draft().text().get()).isEmpty();
    }

    @Test
    void keepsWhatIsWrittenWhileTheMicrophoneIsOpen() {
        dock.listen();
        dock.model.draft().text().set("Hello");
        dock.model.send();

        assertThat(dock.turns.calls()).isEmpty();
        assertThat(dock.model.draft().text().get()).isEqualTo("Hello");
    }

    @Test
    void cancelsWhatIsGoingOn() {
        dock.state(new TurnState.Answering());

        assertThat(dock.model.cancel()).isTrue();
        assertThat(dock.turns.calls()).containsExactly("cancel");
    }

    @Test
    void dismissesAFailure() {
        dock.state(new TurnState.Failed(new Problem.Internal(), Optional.empty()));

        assertThat(dock.model.cancel()).isTrue();
        assertThat(dock.turns.calls()).containsExactly("dismiss");
    }

    @Test
    void hasNothingToCancelWhenReady() {
        assertThat(dock.model.cancel()).isFalse();
        assertThat(dock.turns.calls()).isEmpty();
    }

    @Test
    void movesBetweenSentencesWhileOneIsSpoken() {
        dock.turns.passage().set(Optional.of(SENTENCE));
        dock.state(new TurnState.Speaking());
        assertThat(dock.status().hint()).isEqualTo("Press to interrupt · [→] next sentence");

        assertThat(dock.model.skipSentence()).isTrue();
        assertThat(dock.model.repeatSentence()).isTrue();
        assertThat(dock.turns.calls()).containsExactly("skipSentence", "repeatSentence");
    }

    @Test
    void doesNotOfferSentencesWhereNoneIsKnown() {
        dock.state(new TurnState.Speaking());

        assertThat(dock.status().hint()).isEqualTo("Press to interrupt · [Esc] stops");
        assertThat(dock.model.skipSentence()).isFalse();
        assertThat(dock.model.repeatSentence()).isFalse();
        assertThat(dock.turns.calls()).isEmpty();
    }

    @Test
    void putsWordsIntoTheFieldBehindThoseThatAreThere() {
        dock.model.draft().compose("What I said");
        assertThat(dock.model.draft().text().get()).isEqualTo("What I said");
        dock.model.draft().compose("and more");

        assertThat(dock.model.draft().text().get()).isEqualTo("What I said\nand more");
        assertThat(dock.model.draft().composed().get()).isEqualTo(2);
    }

    @Test
    void tellsTheLengthOfAMessageNearTheLimit() {
        dock.model.draft().text().set("x".repeat(8999));
        assertThat(dock.model.draft().length().get().words()).isEmpty();
        dock.model.draft().text().set("x".repeat(9876));

        assertThat(dock.model.draft().length().get().words())
                .isEqualTo("9,876 of 10,000 characters");
    }

    @Test
    void keepsAMessageThatIsTooLongAndSaysSo() {
        String tooLong = "x".repeat(10_001);
        dock.model.draft().text().set(tooLong);
        dock.model.send();

        assertThat(dock.turns.calls()).isEmpty();
        assertThat(dock.model.draft().text().get()).isEqualTo(tooLong);
        assertThat(dock.model.draft().length().get().words())
                .startsWith("The message is too long. It has 10,001 characters");
    }

    @Test
    void sendsWhatWasChosenWithTheNextMessageOnly() {
        dock.model.draft().attach().address().set("https://example.org/a.jpg");
        dock.model.draft().attach().add();
        dock.model.draft().text().set("Look");
        dock.model.send();

        assertThat(dock.turns.typed())
                .containsExactly(new Attachment.Picture("https://example.org/a.jpg"));
        assertThat(dock.model.draft().attach().chosen()).isEmpty();
    }

    @Test
    void endsItsGestureWithTheTake() {
        dock.model.keys().buttonPressed();
        dock.model.keys().buttonReleased();
        dock.state(new TurnState.Sending());
        dock.model.keys().buttonPressed();

        assertThat(dock.turns.calls()).containsExactly("begin", "begin");
    }

    @Test
    void sendsATakeThatWaitsByTheTalkKey() {
        dock.review();
        assertThat(dock.status().spoken()).isEqualTo("Recorded · 0:07. Enter sends · Esc drops");
        dock.model.keys().spacePressed(false, false);

        assertThat(dock.turns.calls()).containsExactly("send");
    }

    @Test
    void sendsATakeThatWaitsAndLeavesWhatIsWritten() {
        dock.review();
        dock.model.draft().text().set("Hello");
        dock.model.send();

        assertThat(dock.turns.calls()).containsExactly("send");
        assertThat(dock.model.draft().text().get()).isEqualTo("Hello");
    }

    @Test
    void dropsATakeThatWaits() {
        dock.review();
        dock.model.cancel();

        assertThat(dock.turns.calls()).containsExactly("cancel");
        assertThat(dock.model.review().take().get()).isEmpty();
    }

    @Test
    void recordsAgainUntilTheNextTap() {
        dock.review();
        dock.model.recordAgain();

        assertThat(dock.turns.calls()).containsExactly("cancel", "begin");
        assertThat(dock.status().hint()).isEqualTo("Tap to send · [Esc] cancels");
    }

    @Test
    void hearsATakeThatWaitsAndShowsHowFarItIs() {
        dock.review();
        assertThat(dock.model.pauseOrGoOn()).isTrue();
        assertThat(dock.model.review().sounds().get()).isFalse();
        dock.replay();
        assertThat(dock.model.review().sounds().get()).isTrue();
        dock.pass(Duration.ofMillis(3500));
        assertThat(dock.model.review().progress()).isEqualTo(0.5);

        assertThat(dock.turns.calls()).containsExactly("hearTake");
    }

    @Test
    void showsThatATakeIsHeardForAsLongAsItSounds() {
        dock.review();
        dock.replay();
        dock.pass(Duration.ofSeconds(20));
        assertThat(dock.model.review().sounds().get()).isTrue();
        dock.review();

        assertThat(dock.model.review().sounds().get()).isFalse();
        assertThat(dock.model.review().progress()).isZero();
    }

    @Test
    void showsHowFarATakeIsThatIsHeardFaster() {
        dock.settings.update(it -> it.withListening(it.listening().withSpeed(2)));
        dock.review();
        dock.replay();
        dock.pass(Duration.ofMillis(1750));

        assertThat(dock.model.review().progress()).isEqualTo(0.5);
    }

    @Test
    void pausesWhatIsHeardAndGoesOn() {
        dock.state(new TurnState.Speaking());
        dock.hear(Flow.PLAYING);
        dock.model.pauseOrGoOn();
        dock.hear(Flow.PAUSED);
        assertThat(dock.status().spoken()).isEqualTo("Paused. Ctrl P goes on · Esc stops");
        assertThat(dock.status().shape()).isEqualTo(Shape.PAUSED);
        dock.model.pauseOrGoOn();

        assertThat(dock.turns.calls()).containsExactly("pause", "goOn");
    }

    @Test
    void hasNothingToPauseWhileNothingIsHeard() {
        assertThat(dock.model.pauseOrGoOn()).isFalse();
        assertThat(dock.turns.calls()).isEmpty();
    }
}
