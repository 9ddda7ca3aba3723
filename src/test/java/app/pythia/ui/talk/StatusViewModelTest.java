package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.MessageId;
import app.pythia.settings.TalkMode;
import app.pythia.turn.Kept;
import app.pythia.turn.Passage;
import app.pythia.turn.Problem;
import app.pythia.turn.TakeWarning;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.talk.TalkStatus.Shape;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The dock's words.
class StatusViewModelTest {
    private static final Passage SENTENCE = new Passage(new MessageId("answer"), 0, 10);

    private final Dock dock = new Dock();

    @Test
    void saysEveryStateInWords() {
        Map<TurnState, String> words =
                Map.of(
                        new TurnState.Ready(), "Ready. Hold or tap Space and talk",
                        new TurnState.Listening(FakeTurns.NOW),
                                "Listening · 0:00. Let go to send · Esc cancels",
                        new TurnState.Sending(), "Sending… Esc cancels",
                        new TurnState.Answering(), "The Guide is answering. Esc stops",
                        new TurnState.Speaking(), "Speaking. Press to interrupt · Esc stops");
        words.forEach((state, expected) -> {
            dock.state(state);
            assertThat(dock.status().spoken()).isEqualTo(expected);
        });
    }

    @Test
    void tellsOfOpeningOnlyIfItTakesLong() {
        dock.state(new TurnState.Opening());
        assertThat(dock.status().shape()).isEqualTo(Shape.OPENING);
        assertThat(dock.status().title()).isEqualTo("Ready");

        dock.delay.pass(Duration.ofMillis(300));

        assertThat(dock.status().title()).isEqualTo("Opening the microphone…");
    }

    @Test
    void doesNotTellOfOpeningOnceItListens() {
        dock.state(new TurnState.Opening());
        dock.listen();
        dock.delay.pass(Duration.ofMillis(300));

        assertThat(dock.status().title()).startsWith("Listening");
    }

    @Test
    void countsTheSecondsSinceTheFirstSound() {
        dock.listen();
        dock.pass(Duration.ofSeconds(1));
        dock.pass(Duration.ofSeconds(66));

        assertThat(dock.status().title()).isEqualTo("Listening · 1:07");
    }

    @Test
    void waitsForNothingWhileNothingHappens() {
        dock.listen();
        dock.state(new TurnState.Ready());

        assertThat(dock.delay.isIdle()).isTrue();
    }

    @Test
    void saysWhyATurnFailedAndWhetherItCanBeSentAgain() {
        dock.state(
                new TurnState.Failed(
                        new Problem.NoAnswer(),
                        Optional.of(new Kept(new MessageId("unsent"), Kept.Fate.NOT_SENT))));

        TalkStatus.Failure failure = dock.status().failure().orElseThrow();
        assertThat(failure.notice().title()).isEqualTo("No answer came");
        assertThat(failure.canSendAgain()).isTrue();
        assertThat(dock.status().shape()).isEqualTo(Shape.READY);
    }

    @Test
    void namesTheKeysThatTalkWhileTyping() {
        dock.model.draft().typing().set(true);

        assertThat(dock.status().hint()).isEqualTo("Hold or tap [Ctrl] [Space] and talk");
    }

    @Test
    void namesNoArrowWhereItMovesTheCaret() {
        dock.turns.passage().set(Optional.of(SENTENCE));
        dock.state(new TurnState.Speaking());
        dock.model.draft().typing().set(true);

        assertThat(dock.status().hint()).isEqualTo("Press to interrupt · [Esc] stops");
    }

    @Test
    void namesWhatTheTalkKeyWantsAsItIsSettled() {
        mode(TalkMode.HOLD);
        assertThat(dock.status().hint()).isEqualTo("Hold [Space] and talk");
        mode(TalkMode.TAP);

        assertThat(dock.status().hint()).isEqualTo("Tap [Space] and talk");
    }

    @Test
    void saysWhatWillEndATake() {
        dock.model.keys().buttonPressed();
        assertThat(dock.status().hint()).isEqualTo("Let go to send · [Esc] cancels");
        dock.model.keys().buttonDragged(DragZone.ABOVE);
        assertThat(dock.status().hint()).isEqualTo("Let go to lock");
        dock.model.keys().buttonDragged(DragZone.BESIDE);
        assertThat(dock.status().hint()).isEqualTo("Let go to drop");
        assertThat(dock.status().shape()).isEqualTo(Shape.DROPPING);
        dock.model.keys().buttonDragged(DragZone.ABOVE);
        dock.model.keys().buttonReleased();
        assertThat(dock.status().hint()).isEqualTo("Locked · press to send");

        assertThat(dock.status().shape()).isEqualTo(Shape.LATCHED);
    }

    @Test
    void saysThatATapSendsWhatATapBegan() {
        dock.model.keys().buttonPressed();
        dock.model.keys().buttonReleased();
        assertThat(dock.status().hint()).isEqualTo("Tap to send · [Esc] cancels");
        dock.model.draft().typing().set(true);

        assertThat(dock.status().hint()).isEqualTo("[Ctrl] [Space] sends · [Esc] cancels");
    }

    @Test
    void countsDownTheLastHalfMinuteOfATake() {
        dock.listen();
        dock.pass(Duration.ofSeconds(269));
        assertThat(dock.status().title()).isEqualTo("Listening · 4:29");
        dock.pass(Duration.ofSeconds(1));
        assertThat(dock.status().title()).isEqualTo("Listening · 0:30 left");
        dock.pass(Duration.ofSeconds(35));

        assertThat(dock.status().title()).isEqualTo("Listening · 0:00 left");
    }

    @Test
    void saysWhatIsWrongWithATakeUntilItIsWrongNoMore() {
        dock.turns.warning().set(Optional.of(TakeWarning.QUIET));
        assertThat(dock.model.warning().getValue().orElseThrow().spoken())
                .startsWith("Your last take was very quiet. Come closer");
        dock.turns.warning().set(Optional.empty());

        assertThat(dock.model.warning().getValue()).isEmpty();
    }

    private void mode(TalkMode mode) {
        dock.settings.update(it -> it.withTalking(it.talking().withMode(mode)));
    }
}
