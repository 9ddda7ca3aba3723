package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.Wav;
import app.pythia.conversation.Message;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.support.Watched;
import app.pythia.turn.FakeDelphi.FakeReply;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Player.Heard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayerTest extends TurnFixture {
    private static final byte[] LONG =
            Sounds.noise(PcmFormat.SPOKEN_TURN, 1, Duration.ofSeconds(60));

    private final Player player = turns.player();
    private final Watched<Optional<Heard>> heard = new Watched<>(player.heard());

    @Test
    void whatIsHeardIsToldUntilItsEnd() {
        FakeReply answer = delphi.answer().then(new ReplyEvent.Sound(ANSWER));
        say(SENTENCE);
        Duration length = Duration.ofMillis(400);
        Heard first = heard.await(now -> hasLength(now, length)).orElseThrow();
        answer.then(new ReplyEvent.Sound(ANSWER)).then(finished("Good morning."));
        heard.await(now -> isOf(now, "m-Good morning."));
        heard.await(Optional::isEmpty);

        assertThat(first.flow()).isEqualTo(Flow.PLAYING);
        assertThat(player.position()).isZero();
    }

    @Test
    void aPausedAnswerIsStillSpokenAndGoesOnReceiving() {
        FakeReply answer = delphi.answer().then(new ReplyEvent.Sound(LONG));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        player.pause();
        heard.await(now -> now.isPresent() && now.get().flow() == Flow.PAUSED);
        answer.then(new ReplyEvent.Sound(ANSWER)).then(finished("At length."));
        heard.await(now -> hasLength(now, Duration.ofMillis(60_400)));

        assertThat(turns.state().get()).isInstanceOf(TurnState.Speaking.class);
        player.goOn();
        heard.await(now -> now.isPresent() && now.get().flow() == Flow.PLAYING);
        states.await(TurnState.Ready.class);
    }

    @Test
    void anAnswerCanBeHeardFromAnotherPlace() {
        delphi.answer().then(new ReplyEvent.Sound(LONG)).then(finished("At length."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        player.seek(Duration.ofSeconds(59));
        assertThat(player.position()).isGreaterThanOrEqualTo(Duration.ofSeconds(59));
        states.await(TurnState.Ready.class);

        assertThat(devices.speaker().played()).hasSizeLessThan(LONG.length / 2);
    }

    @Test
    void pressingWhileItStandsStillBeginsANewTurn() {
        delphi.answer().then(new ReplyEvent.Sound(LONG)).then(finished("At length."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        player.pause();
        devices.microphone().hear(SENTENCE);
        turns.begin();

        states.await(TurnState.Listening.class);
        assertThat(player.heard().get()).isEmpty();
    }

    @Test
    void aMessageIsHeardAgainFromAPlaceInIt() {
        delphi.answer().then(new ReplyEvent.Sound(LONG)).then(finished("At length."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        transcripts.await(shown -> shows(shown, "At length."));
        turns.cancel();
        states.await(TurnState.Ready.class);
        int before = devices.speaker().played().length;
        turns.hear(answer().id(), Duration.ofSeconds(58));
        Heard again = heard.await(now -> isOf(now, "m-At length.")).orElseThrow();
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        assertThat(again.message()).isEqualTo(answer().id());
        assertThat(devices.speaker().played().length - before).isLessThan(LONG.length / 4);
    }

    @Test
    void anAnswerThatIsReadAloudStandsStillAcrossItsSentences() {
        delphi.answer()
                .then(new ReplyEvent.Words("This is the first sentence. And this is another."))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
        voice(LONG);
        voice(ANSWER);
        turns.type("Hello?", List.of());
        states.await(TurnState.Speaking.class);
        player.pause();
        heard.await(now -> hasLength(now, Duration.ofMillis(60_400)));
        turns.skipSentence();
        player.goOn();
        states.await(TurnState.Ready.class);

        assertThat(Sounds.indexOf(devices.speaker().played(), ANSWER)).isNotNegative();
    }

    @Test
    void theSoundOfAMessageCanBeSaved() {
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("Good morning."));
        say(SENTENCE);
        states.await(TurnState.Speaking.class);
        states.await(TurnState.Ready.class);

        Wav wav = Wav.parse(turns.wav(answer().id()).orElseThrow());
        assertThat(wav.format()).isEqualTo(PcmFormat.SPOKEN_TURN);
        assertThat(wav.pcm()).isEqualTo(ANSWER);
        Message greeting = store.transcript().get().messages().getFirst();
        assertThat(turns.wav(greeting.id())).isEmpty();
    }

    @Test
    void whereNothingIsHeardNothingHappens() {
        player.pause();
        player.goOn();
        player.seek(Duration.ofSeconds(1));

        assertThat(player.heard().get()).isEmpty();
        assertThat(player.position()).isZero();
    }

    private void voice(byte[] sound) {
        delphi.answer()
                .then(new ReplyEvent.Sound(sound))
                .then(new ReplyEvent.Finished(Reply.EMPTY));
    }

    private Message answer() {
        return store.transcript().get().messages().getLast();
    }

    private static boolean hasLength(Optional<Heard> heard, Duration length) {
        return heard.isPresent() && heard.get().length().equals(length);
    }

    private static boolean isOf(Optional<Heard> heard, String message) {
        return heard.isPresent() && heard.get().message().value().equals(message);
    }
}
