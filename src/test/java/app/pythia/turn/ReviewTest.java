package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.turn.TurnState.Reviewing.Replay;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Takes that are heard before they are sent.
class ReviewTest extends TurnFixture {

    @BeforeEach
    void listenFirst() {
        store.select(new ConversationId("known"));
        prefer(was ->
                new TakePreferences(
                        was.tail(),
                        was.early(),
                        was.preRoll(),
                        was.speakNow(),
                        TakePreferences.BeforeSending.LISTEN,
                        was.treatment()));
    }

    private TurnState.Reviewing reviewed(byte[] sound) {
        say(sound);
        return states.await(TurnState.Reviewing.class);
    }

    private static @Nullable Replay replay(TurnState state) {
        return state instanceof TurnState.Reviewing take ? take.replay() : null;
    }

    @Test
    void aTakeWaitsToBeSent() {
        delphi.answer().then(finished("Good."));
        TurnState.Reviewing shown = reviewed(SENTENCE);

        assertThat(shown.length()).isEqualTo(Duration.ofMillis(500));
        assertThat(shown.peaks()).hasSize(64);
        assertThat(delphi.asked).isEmpty();
        turns.send();
        states.await(TurnState.Sending.class);
        states.await(TurnState.Ready.class);
        assertThat(sentSamples(0)).isEqualTo(SENTENCE);
    }

    @Test
    void aTakeThatWaitsCanBeHeard() {
        reviewed(SENTENCE);
        turns.hearTake();

        devices.speaker().awaitPlayed(SENTENCE);
        assertThat(turns.state().get()).isInstanceOf(TurnState.Reviewing.class);
    }

    @Test
    void aTakeThatIsHeardIsSilencedByAskingAgain() {
        byte[] sound = Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofSeconds(60));
        reviewed(sound);
        turns.hearTake();
        devices.speaker().awaitSound();
        turns.hearTake();
        devices.speaker().awaitSilence();

        assertThat(devices.speaker().played()).hasSizeLessThan(sound.length);
        assertThat(turns.state().get()).isInstanceOf(TurnState.Reviewing.class);
    }

    @Test
    void tellsForHowLongATakeIsHeard() {
        reviewed(SENTENCE);
        turns.hearTake();

        states.await(state -> replay(state) == Replay.SOUNDS);
        states.await(state -> replay(state) == Replay.STILL);
    }

    @Test
    void tellsThatATakeIsNotHeardWithoutASpeaker() {
        devices.speaker().failToOpen(DeviceProblem.MISSING);
        reviewed(Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofSeconds(60)));
        turns.hearTake();

        states.await(state -> replay(state) == Replay.SOUNDS);
        states.await(state -> replay(state) == Replay.STILL);
    }

    @Test
    void escapeDropsIt() {
        reviewed(SENTENCE);
        turns.cancel();
        states.await(TurnState.Ready.class);
        turns.type("Instead", List.of());
        transcripts.await(shown -> shows(shown, "Instead"));

        assertThat(delphi.asked).isEmpty();
        assertThat(store.transcript().get().messages())
                .extracting(Message::text)
                .doesNotContain("");
    }

    @Test
    void anotherPressKeepsIt() {
        reviewed(SENTENCE);
        turns.begin();

        transcripts.await(shown -> isKept(shown, ""));
    }

    @Test
    void lettingGoOfTheKeyDoesNotSendIt() {
        reviewed(SENTENCE);
        turns.finish();

        assertThat(turns.state().get()).isInstanceOf(TurnState.Reviewing.class);
    }
}
