package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnServiceTest extends TurnFixture {
    @Test
    void aSpokenTurnIsHeardSentAnsweredAndSpoken() {
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("Good morning."));

        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(states.seen().stream().map(Object::getClass).distinct())
                .containsExactly(
                        TurnState.Ready.class,
                        TurnState.Opening.class,
                        TurnState.Listening.class,
                        TurnState.Sending.class,
                        TurnState.Speaking.class);
        assertThat(sentSamples(0)).isEqualTo(SENTENCE);
        assertThat(Sounds.indexOf(devices.speaker().played(), ANSWER)).isNotNegative();
        assertThat(steps).containsExactly(TurnStep.values());
    }

    @Test
    void theConversationShowsTheGreetingWhatWasSaidAndTheAnswer() {
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("Good morning."));

        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        List<Message> messages = store.transcript().get().messages();
        assertThat(messages)
                .extracting(Message::sender)
                .containsExactly(Sender.CLONE, Sender.USER, Sender.CLONE);
        assertThat(messages).extracting(Message::status).containsOnly(MessageStatus.COMPLETE);
        assertThat(messages.get(1).voice())
                .hasValueSatisfying(
                        note -> assertThat(note.length()).isEqualTo(Duration.ofMillis(500)));
        assertThat(messages.get(2).text()).isEqualTo("Good morning.");
        assertThat(messages.get(2).voice())
                .hasValueSatisfying(
                        note -> assertThat(note.length()).isEqualTo(Duration.ofMillis(400)));
    }

    @Test
    void escapeWhileListeningSendsNothing() {
        press(SENTENCE);
        turns.cancel();
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).isEmpty();
    }

    @Test
    void escapeWhileNoAnswerComesEndsTheTurnAndSaysThatItMayHaveArrived()
            throws InterruptedException {
        store.select(new ConversationId("known"));
        delphi.hang();
        say(SENTENCE);
        delphi.arrived.await();
        turns.cancel();

        states.await(TurnState.Ready.class);
        transcripts.await(shown -> hasStatus(shown, MessageStatus.UNCERTAIN));
    }

    @Test
    void pressingWhileTheCloneSpeaksSilencesItAndListens() {
        byte[] longAnswer = Sounds.tone(PcmFormat.SPOKEN_TURN, 880, Duration.ofSeconds(60));
        delphi.answer().then(new ReplyEvent.Sound(longAnswer)).then(finished("At length."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        transcripts.await(shown -> shows(shown, "At length."));

        press(SENTENCE);
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("In short."));
        turns.finish();
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(devices.speaker().played()).hasSizeLessThan(longAnswer.length / 2);
        assertThat(store.transcript().get().messages())
                .extracting(Message::text)
                .contains("At length.", "In short.");
    }

    @Test
    void repeatedPressesAreOneTurn() {
        delphi.answer().then(finished("Once."));
        turns.begin();
        turns.begin();
        devices.microphone().hear(SENTENCE);
        states.await(TurnState.Listening.class);
        turns.begin();
        awaitHeard();
        turns.finish();
        turns.finish();
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).hasSize(1);
    }

    @Test
    void aTypedTurnIsAnsweredInWordsThatAreReadAloud() {
        delphi.answer()
                .then(new ReplyEvent.Words("Good"))
                .then(new ReplyEvent.Words(" morning"))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
        delphi.answer()
                .then(new ReplyEvent.Sound(ANSWER))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
        turns.type("  Hello?  ", List.of());
        states.await(TurnState.Answering.class);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(delphi.written).extracting(turn -> turn.message()).containsExactly("Hello?");
        assertThat(delphi.synthesized).containsExactly("Good morning");
        assertThat(store.transcript().get().messages())
                .extracting(Message::text)
                .containsExactly("Hello.", "Hello?", "Good morning");
    }

    @Test
    void aBlankMessageIsNotSent() {
        turns.type("  \n ", List.of());

        assertThat(turns.state().get()).isInstanceOf(TurnState.Ready.class);
        assertThat(delphi.written).isEmpty();
    }
}
