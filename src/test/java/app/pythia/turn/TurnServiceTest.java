package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.Wav;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.FakeDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.Transcript;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.Said;
import app.pythia.support.Watched;
import app.pythia.turn.Preferences.TypedAnswer;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnServiceTest {
    private static final byte[] SENTENCE =
            Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofMillis(500));
    private static final byte[] ANSWER =
            Sounds.tone(PcmFormat.SPOKEN_TURN, 880, Duration.ofMillis(400));

    private final FakeDelphi delphi = new FakeDelphi();
    private final FakeDevices devices = new FakeDevices();
    private final ConversationStore store = new ConversationStore();
    private final PlaybackQueue playback = new PlaybackQueue(devices);
    private final FirstSounds firstSounds = new FirstSounds();
    private volatile Preferences preferences =
            new Preferences(Delivery.STREAMED, TypedAnswer.SENTENCES, Optional.empty());
    private final List<TurnStep> steps = new CopyOnWriteArrayList<>();
    private final TurnService turns =
            new TurnService(
                    new TurnTools(
                            delphi,
                            store,
                            new ConversationOpener(delphi, store, Optional::empty),
                            devices,
                            playback,
                            InstantSource.system(),
                            _ -> {},
                            () -> preferences,
                            new SoundShelf(50_000_000),
                            firstSounds,
                            steps::add));
    private final Watched<TurnState> states = new Watched<>(turns.state());
    private final Watched<Transcript> transcripts = new Watched<>(store.transcript());

    @AfterEach
    void close() {
        turns.close();
        playback.close();
    }

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
    void aSlipOfTheFingerIsDroppedWithoutAWord() {
        say(Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofMillis(150)));
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).isEmpty();
        assertThat(delphi.created).hasValue(0);
        assertThat(states.seen()).noneMatch(TurnState.Sending.class::isInstance);
        assertThat(devices.microphone().openNow()).isZero();
    }

    @Test
    void aTakeOfZerosIsToldAndNotSent() {
        say(Sounds.silence(PcmFormat.SPOKEN_TURN, Duration.ofSeconds(1)));

        assertThat(states.await(TurnState.Failed.class))
                .isEqualTo(new TurnState.Failed(new Problem.MicrophoneSilent(), Optional.empty()));
        assertThat(delphi.asked).isEmpty();
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
        devices.microphone().hear(SENTENCE);
        devices.microphone().breakAfterThat();
        turns.begin();

        TurnState.Failed failed = states.await(TurnState.Failed.class);
        assertThat(failed.problem()).isEqualTo(new Problem.MicrophoneGone());
        delphi.answer().then(finished("I heard you."));
        turns.sendAgain(failed.unsent().orElseThrow());
        states.await(TurnState.Ready.class);
        assertThat(sentSamples(0)).isEqualTo(SENTENCE);
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
        turns.sendAgain(failed.unsent().orElseThrow());
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
                .containsExactly(MessageStatus.NOT_SENT);

        delphi.problem = null;
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("At last."));
        turns.sendAgain(failed.unsent().orElseThrow());
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(store.selected()).contains(new ConversationId("conversation-1"));
        assertThat(store.conversations().get()).hasSize(1);
        assertThat(shownTexts()).containsExactly("Hello.", "", "At last.");
    }

    @Test
    void escapeWhileListeningSendsNothing() {
        devices.microphone().hear(SENTENCE);
        turns.begin();
        states.await(TurnState.Listening.class);
        turns.cancel();
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).isEmpty();
    }

    @Test
    void escapeWhileNoAnswerComesEndsTheTurnAndKeepsWhatWasSaid() throws InterruptedException {
        store.select(new ConversationId("known"));
        delphi.hang();
        say(SENTENCE);
        delphi.arrived.await();
        turns.cancel();

        states.await(TurnState.Ready.class);
        transcripts.await(shown -> hasStatus(shown, MessageStatus.NOT_SENT));
    }

    @Test
    void pressingWhileTheCloneSpeaksSilencesItAndListens() {
        byte[] longAnswer = Sounds.tone(PcmFormat.SPOKEN_TURN, 880, Duration.ofSeconds(60));
        delphi.answer().then(new ReplyEvent.Sound(longAnswer)).then(finished("At length."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);

        devices.microphone().hear(SENTENCE);
        turns.begin();
        states.await(TurnState.Listening.class);
        awaitHeard();
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
        devices.microphone().hear(SENTENCE);
        turns.begin();
        turns.begin();
        states.await(TurnState.Listening.class);
        turns.begin();
        awaitHeard();
        turns.finish();
        turns.finish();
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).hasSize(1);
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
    void wordsThatCannotBeReadAloudAreNoFailure() {
        delphi.answer().then(finished("Only words."));
        turns.type("Hello?", List.of());
        states.await(TurnState.Sending.class);

        assertThat(
                        states.await(state ->
                                state instanceof TurnState.Ready
                                        || state instanceof TurnState.Failed))
                .isInstanceOf(TurnState.Ready.class);
        assertThat(delphi.synthesized).containsExactly("Only words.");
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
    void aBlankMessageIsNotSent() {
        turns.type("  \n ", List.of());

        assertThat(turns.state().get()).isInstanceOf(TurnState.Ready.class);
        assertThat(delphi.written).isEmpty();
    }

    @Test
    void aFailureCanBeDismissed() {
        devices.microphone().failToOpen(DeviceProblem.MISSING);
        turns.begin();
        states.await(TurnState.Failed.class);
        turns.dismiss();

        assertThat(turns.state().get()).isInstanceOf(TurnState.Ready.class);
    }

    private List<String> shownTexts() {
        return store.transcript().get().messages().stream().map(Message::text).toList();
    }

    private void say(byte[] sound) {
        devices.microphone().hear(sound);
        turns.begin();
        states.await(TurnState.Listening.class);
        awaitHeard();
        turns.finish();
    }

    private void awaitHeard() {
        devices.microphone().awaitHeard();
    }

    private byte[] sentSamples(int turn) {
        ByteArrayOutputStream base64 = new ByteArrayOutputStream();
        ((Said.Spoken) delphi.asked.get(turn).said()).base64Wav().forEach(base64::writeBytes);
        return Wav.parse(Base64.getDecoder().decode(base64.toByteArray())).pcm();
    }

    private static boolean hasStatus(Transcript shown, MessageStatus status) {
        return shown.messages().stream().anyMatch(message -> message.status() == status);
    }

    private static ReplyEvent finished(String text) {
        return new ReplyEvent.Finished(
                new Reply(
                        Optional.of("m-" + text),
                        Optional.of(text),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
