package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.turn.Preferences.TypedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnFailuresTest extends TurnFixture {
    @Test
    void aSlipOfTheFingerIsDroppedWithoutAWord() {
        say(Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofMillis(150)));
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).isEmpty();
        assertThat(delphi.created).hasValue(0);
        assertThat(states.seen()).noneMatch(TurnState.Sending.class::isInstance);
    }

    @Test
    void aTakeOfZerosIsToldAndKeptAndCanBeSentAllTheSame() {
        byte[] zeros = Sounds.silence(PcmFormat.SPOKEN_TURN, Duration.ofSeconds(1));
        say(zeros);

        TurnState.Failed failed = states.await(TurnState.Failed.class);
        assertThat(failed.problem()).isEqualTo(new Problem.MicrophoneSilent());
        assertThat(turns.warning().get()).contains(TakeWarning.SILENT);
        assertThat(delphi.asked).isEmpty();
        delphi.answer().then(finished("I heard nothing."));
        turns.sendAgain(failed.kept().orElseThrow().message());
        states.await(TurnState.Ready.class);
        assertThat(sentSamples(0)).isEqualTo(zeros);
    }

    @Test
    void aMicrophoneThatIsMissingIsToldAndTheNextTurnWorks() {
        devices.microphone().failToOpen(DeviceProblem.MISSING);
        turns.begin();
        assertThat(states.await(TurnState.Failed.class).problem())
                .isEqualTo(new Problem.NoMicrophone());

        devices.microphone().failToOpen(null);
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("Here."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);
    }

    @Test
    void aMicrophoneThatIsBusyIsTold() {
        devices.microphone().failToOpen(DeviceProblem.BUSY);
        turns.begin();

        assertThat(states.await(TurnState.Failed.class).problem())
                .isEqualTo(new Problem.MicrophoneBusy());
    }

    @Test
    void whatWasSaidBeforeTheMicrophoneBrokeIsKept() {
        turns.begin();
        devices.microphone().hear(SENTENCE);
        devices.microphone().breakAfterThat();

        TurnState.Failed failed = states.await(TurnState.Failed.class);
        assertThat(failed.problem()).isEqualTo(new Problem.MicrophoneGone());
        delphi.answer().then(finished("I heard you."));
        turns.sendAgain(failed.kept().orElseThrow().message());
        states.await(TurnState.Ready.class);
        assertThat(sentSamples(0)).isEqualTo(SENTENCE);
    }

    @Test
    void whatWasWrittenInAnEarlierRunAndNotSentCanBeSentAgain() {
        ConversationId known = new ConversationId("known");
        Message message =
                Message.outgoing("From last week", Optional.empty(), Instant.EPOCH)
                        .withStatus(MessageStatus.NOT_SENT);
        store.append(known, message);
        store.select(known);
        preferences = new Preferences(Delivery.STREAMED, TypedAnswer.TEXT, Optional.empty());
        delphi.answer().then(new ReplyEvent.Words("Here it is.")).then(finished("Here it is."));

        turns.sendAgain(message.id());
        states.await(TurnState.Answering.class);
        states.await(TurnState.Ready.class);

        assertThat(shownTexts()).containsExactly("From last week", "Here it is.");
        assertThat(store.transcript().get().messages().getFirst().status())
                .isEqualTo(MessageStatus.COMPLETE);
    }

    @Test
    void aRefusedTurnIsKeptAndCanBeSentAgain() {
        store.select(new ConversationId("known"));
        delphi.problem = new DelphiProblem.KeyRejected();
        say(SENTENCE);
        TurnState.Failed failed = states.await(TurnState.Failed.class);
        assertThat(failed.problem()).isEqualTo(new Problem.KeyRejected());
        assertThat(store.transcript().get().messages())
                .extracting(Message::status)
                .containsExactly(MessageStatus.NOT_SENT);

        delphi.problem = null;
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("Now."));
        turns.sendAgain(failed.kept().orElseThrow().message());
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(sentSamples(1)).isEqualTo(SENTENCE);
        assertThat(store.transcript().get().messages())
                .extracting(Message::status)
                .containsExactly(MessageStatus.COMPLETE, MessageStatus.COMPLETE);
    }

    @Test
    void whatWasSaidIsKeptWhenNoConversationCouldBeBegun() {
        delphi.problem =
                new DelphiProblem.NotConnected("host", DelphiProblem.NotConnected.Cause.REFUSED);
        say(SENTENCE);

        TurnState.Failed failed = states.await(TurnState.Failed.class);
        assertThat(store.transcript().get().messages())
                .extracting(Message::status)
                .containsExactly(MessageStatus.QUEUED);

        delphi.problem = null;
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("At last."));
        turns.sendAgain(failed.kept().orElseThrow().message());
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(store.selected()).contains(new ConversationId("conversation-1"));
        assertThat(store.conversations().get()).hasSize(1);
        assertThat(shownTexts()).containsExactly("Hello.", "", "At last.");
    }

    @Test
    void anAnswerThatEndsEarlyKeepsItsWordsAndIsMarked() {
        delphi.answer()
                .then(new ReplyEvent.Words("Half an"))
                .then(new ReplyEvent.CutShort(new DelphiProblem.EndedEarly()));
        turns.type("Hello?", List.of());

        assertThat(states.await(TurnState.Failed.class))
                .isEqualTo(new TurnState.Failed(new Problem.ReplyCutShort(), Optional.empty()));
        Message last = store.transcript().get().messages().getLast();
        assertThat(last.text()).isEqualTo("Half an");
        assertThat(last.status()).isEqualTo(MessageStatus.INCOMPLETE);
    }

    @Test
    void thatAnAnswerCouldNotBeReadAloudIsToldAndItsWordsAreThere() {
        delphi.answer().then(finished("Only words."));
        turns.type("Hello?", List.of());

        assertThat(states.await(TurnState.Failed.class).problem())
                .isEqualTo(new Problem.NotSpoken());
        assertThat(delphi.synthesized).containsExactly("Only words.");
        assertThat(shownTexts()).containsExactly("Hello.", "Hello?", "Only words.");
    }

    @Test
    void aTypedTurnWithoutASpeakerIsNoFailure() {
        devices.speaker().failToOpen(DeviceProblem.MISSING);
        delphi.answer().then(finished("Only words."));
        delphi.answer()
                .then(new ReplyEvent.Sound(ANSWER))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
        turns.type("Hello?", List.of());
        states.await(TurnState.Answering.class);

        assertThat(
                        states.await(state ->
                                state instanceof TurnState.Ready
                                        || state instanceof TurnState.Failed))
                .isInstanceOf(TurnState.Ready.class);
    }

    @Test
    void aSpokenAnswerWithoutASpeakerIsToldAndItsWordsAreKept() {
        devices.speaker().failToOpen(DeviceProblem.MISSING);
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("In vain."));
        say(SENTENCE);

        assertThat(states.await(TurnState.Failed.class).problem())
                .isEqualTo(new Problem.NoSpeaker());
        assertThat(store.transcript().get().messages().getLast().text()).isEqualTo("In vain.");
    }

    @Test
    void wordsOfATurnThatIsCancelledAtOnceAreKept() throws InterruptedException {
        store.select(new ConversationId("known"));
        CountDownLatch let = new CountDownLatch(1);
        preferences =
                new Preferences(
                        Delivery.STREAMED, TypedAnswer.TEXT, Optional.of(_ -> stubborn(let)));
        say(SENTENCE);
        states.await(TurnState.Sending.class);
        turns.type("At once", List.of());
        turns.cancel();

        transcripts.await(shown -> isKept(shown, "At once"));
        let.countDown();
    }

    /// Writes down nothing for as long as it likes, whatever is asked of it.
    private static String stubborn(CountDownLatch let) {
        while (let.getCount() > 0) {
            try {
                let.await();
            } catch (InterruptedException ignored) {
                // It does not listen.
            }
        }
        return "";
    }

    @Test
    void aFailureCanBeDismissed() {
        devices.microphone().failToOpen(DeviceProblem.MISSING);
        turns.begin();
        states.await(TurnState.Failed.class);
        turns.dismiss();

        assertThat(turns.state().get()).isInstanceOf(TurnState.Ready.class);
    }
}
