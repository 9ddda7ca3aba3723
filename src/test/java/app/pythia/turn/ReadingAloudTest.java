package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.VoiceClip;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Sender;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.support.Watched;
import app.pythia.turn.FakeDelphi.FakeReply;
import app.pythia.turn.Preferences.TypedAnswer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingAloudTest extends TurnFixture {
    private static final byte[] FIRST = tone(440, 300);
    private static final byte[] SECOND = tone(880, 300);
    private static final byte[] LONG = tone(440, 60_000);
    private static final String TEXT = "This is the first sentence. And this is the second one.";

    private final Watched<Optional<Passage>> passages = new Watched<>(turns.passage());

    @Test
    void aSentenceIsSpokenWhileTheNextIsStillBeingWritten() {
        FakeReply answer = delphi.answer();
        voice(FIRST);
        turns.type("Hello?", List.of());
        answer.then(new ReplyEvent.Words("This is the first sentence. And"));
        states.await(TurnState.Speaking.class);

        voice(SECOND);
        answer.then(new ReplyEvent.Words(" this is the second one."))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
        states.await(TurnState.Ready.class);
        assertThat(delphi.synthesized)
                .containsExactly("This is the first sentence.", "And this is the second one.");
        byte[] played = devices.speaker().played();
        assertThat(Sounds.indexOf(played, FIRST)).isLessThan(Sounds.indexOf(played, SECOND));
        assertThat(Sounds.indexOf(played, FIRST)).isNotNegative();
    }

    @Test
    void theSentenceThatIsBeingSpokenIsTold() {
        answered(FIRST, SECOND);

        Passage first = passages.await(Optional::isPresent).orElseThrow();
        Passage second = passages.await(Optional::isPresent).orElseThrow();
        passages.await(Optional::isEmpty);
        assertThat(TEXT.substring(first.start(), first.end()))
                .isEqualTo("This is the first sentence.");
        assertThat(TEXT.substring(second.start(), second.end()))
                .isEqualTo("And this is the second one.");
        assertThat(second.message()).isEqualTo(answer().id());
    }

    @Test
    void aSentenceCanBeSkipped() {
        answered(LONG, SECOND);
        passages.await(Optional::isPresent);
        states.await(TurnState.Speaking.class);
        turns.skipSentence();
        states.await(TurnState.Ready.class);

        byte[] played = devices.speaker().played();
        assertThat(Sounds.indexOf(played, SECOND)).isNotNegative();
        assertThat(played).hasSizeLessThan(LONG.length / 2);
    }

    @Test
    void aSentenceWhoseSoundStillComesCanBeSkipped() {
        FakeReply answer = delphi.answer();
        delphi.answer().then(new ReplyEvent.Sound(FIRST));
        turns.type("Hello?", List.of());
        answer.then(new ReplyEvent.Words(TEXT)).then(new ReplyEvent.Finished(Reply.EMPTY));
        states.await(TurnState.Speaking.class);
        turns.cancel();

        states.await(TurnState.Ready.class);
    }

    @Test
    void anAnswerThatWasReadAloudIsHeardAgainWithoutAskingTheService() {
        answered(FIRST, SECOND);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);
        int asked = delphi.synthesized.size();
        turns.hear(answer().id());
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(delphi.synthesized).hasSize(asked);
        byte[] played = devices.speaker().played();
        int first = Sounds.indexOf(played, SECOND);
        byte[] after = Arrays.copyOfRange(played, first + SECOND.length, played.length);
        assertThat(Sounds.indexOf(after, SECOND)).isNotNegative();
    }

    @Test
    void aMessageWhoseSoundIsNotKnownIsSynthesised() {
        turns.type("Hello?", List.of());
        states.await(TurnState.Failed.class);
        MessageId greeting = store.transcript().get().messages().getFirst().id();
        voice(FIRST);
        turns.hear(greeting);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(delphi.synthesized).containsExactly("Hello.");
        assertThat(store.transcript().get().messages().getFirst().voice()).isPresent();
    }

    @Test
    void anAnswerWhoseSoundIsGoneIsSpokenAnew() {
        answered(FIRST, SECOND);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);
        sounds.forgetAll();
        assertThat(turns.hasSound(answer())).isFalse();
        assertThat(turns.wav(answer().id())).isEmpty();
        int asked = delphi.synthesized.size();
        voice(FIRST);
        voice(SECOND);
        turns.hear(answer().id());
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(delphi.synthesized).hasSizeGreaterThan(asked);
        assertThat(turns.hasSound(answer())).isTrue();
    }

    @Test
    void aTakeWhoseSoundIsGoneIsNotSaidByTheClone() {
        delphi.answer().then(new ReplyEvent.Sound(FIRST)).then(finished("Yes."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);
        Message take =
                store.transcript().get().messages().stream()
                        .filter(message -> message.sender() == Sender.USER)
                        .findFirst()
                        .orElseThrow();
        assertThat(turns.hasSound(take)).isTrue();
        sounds.forgetAll();
        turns.hear(take.id());

        assertThat(
                        states.await(state ->
                                state instanceof TurnState.Failed failed
                                        && failed.problem() instanceof Problem.SoundGone))
                .isNotNull();
        assertThat(delphi.synthesized).isEmpty();
    }

    @Test
    void aMessageThatTheVoiceWillNotSayIsTold() {
        turns.type("Hello?", List.of());
        states.await(TurnState.Failed.class);
        delphi.problem = new DelphiProblem.Rejected(400, "no voice");
        turns.hear(store.transcript().get().messages().getFirst().id());

        assertThat(
                        states.await(state ->
                                state instanceof TurnState.Failed failed
                                        && failed.problem() instanceof Problem.NotSpoken))
                .isNotNull();
    }

    @Test
    void whatWasSpokenIsWrittenDownAndAnsweredAloud() {
        preferences =
                new Preferences(
                        Delivery.STREAMED,
                        TypedAnswer.TEXT,
                        Optional.of(clip -> "I said " + clip.duration().toMillis() + "."));
        delphi.answer()
                .then(new ReplyEvent.Words("Good."))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
        voice(FIRST);
        say(FIRST);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(delphi.written)
                .extracting(turn -> turn.message())
                .containsExactly("I said 300.");
        assertThat(delphi.asked).isEmpty();
        assertThat(store.transcript().get().messages().get(1).voice()).isPresent();
    }

    @Test
    void whatCouldNotBeWrittenDownIsKept() {
        SpeechToText broken = SpeechToTexts.failing(new Problem.NotTranscribed("no model"));
        preferences = new Preferences(Delivery.STREAMED, TypedAnswer.TEXT, Optional.of(broken));
        say(FIRST);

        TurnState.Failed failed = states.await(TurnState.Failed.class);
        assertThat(failed.problem()).isEqualTo(new Problem.NotTranscribed("no model"));
        assertThat(failed.kept()).isPresent();
    }

    @Test
    void aMessageThatIsTooLongIsRefusedWithItsLength() {
        turns.type("x".repeat(10_001), List.of());

        assertThat(turns.state().get())
                .isEqualTo(
                        new TurnState.Failed(
                                new Problem.TooLong(10_001, 10_000), Optional.empty()));
        assertThat(delphi.written).isEmpty();
    }

    private void answered(byte[]... sounds) {
        delphi.answer().then(new ReplyEvent.Words(TEXT)).then(new ReplyEvent.Finished(Reply.EMPTY));
        for (byte[] sound : sounds) {
            voice(sound);
        }
        turns.type("Hello?", List.of());
    }

    private void voice(byte[] sound) {
        delphi.answer()
                .then(new ReplyEvent.Sound(sound))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
    }

    private Message answer() {
        return store.transcript().get().messages().getLast();
    }

    private static byte[] tone(double hertz, int millis) {
        return Sounds.tone(PcmFormat.SPOKEN_TURN, hertz, Duration.ofMillis(millis));
    }

    /// Those who write down speech, and fail.
    private static final class SpeechToTexts {
        static SpeechToText failing(Problem problem) {
            return (VoiceClip _) -> {
                throw new TranscriptionException(problem);
            };
        }
    }
}
