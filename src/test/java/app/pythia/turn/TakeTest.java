package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.dsp.Treatment;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TakeTest extends TurnFixture {
    private static final byte[] LAST_WORD = tone(660, 150);

    private final CountDownLatch inTail = new CountDownLatch(1);

    private static byte[] tone(double hertz, int millis) {
        return Sounds.tone(PcmFormat.SPOKEN_TURN, hertz, Duration.ofMillis(millis));
    }

    private static TakePreferences early(TakePreferences was, Duration preRoll, Approach... early) {
        return new TakePreferences(
                was.tail(),
                Set.of(early),
                preRoll,
                was.speakNow(),
                was.beforeSending(),
                was.treatment());
    }

    private static TakePreferences treated(TakePreferences was, Treatment treatment) {
        return new TakePreferences(
                was.tail(),
                was.early(),
                was.preRoll(),
                was.speakNow(),
                was.beforeSending(),
                treatment);
    }

    private static TakePreferences toned(TakePreferences was) {
        return new TakePreferences(
                was.tail(),
                was.early(),
                was.preRoll(),
                TakePreferences.SpeakNow.HEARD,
                was.beforeSending(),
                was.treatment());
    }

    /// Stays in the tail of the first take until somebody interrupts that.
    private void stayInTail(Duration time) throws InterruptedException {
        inTail.countDown();
        new CountDownLatch(1).await();
    }

    @Test
    void whatIsHeardForAWhileAfterTheKeyCameUpBelongsToTheTake() {
        List<Duration> tails = new CopyOnWriteArrayList<>();
        sleeper =
                time -> {
                    tails.add(time);
                    devices.microphone().hear(LAST_WORD);
                    awaitHeard();
                };
        prefer(was ->
                new TakePreferences(
                        Duration.ofMillis(700),
                        was.early(),
                        was.preRoll(),
                        was.speakNow(),
                        was.beforeSending(),
                        was.treatment()));
        delphi.answer().then(finished("I see."));
        say(SENTENCE);
        states.await(TurnState.Ready.class);

        assertThat(sentSamples(0)).isEqualTo(Sounds.joined(SENTENCE, LAST_WORD));
        assertThat(tails).containsExactly(Duration.ofMillis(700));
    }

    @Test
    void aPressInTheTailSendsWhatWasSaidAndThenWhatIsSaidNow() throws InterruptedException {
        store.select(new ConversationId("known"));
        sleeper = this::stayInTail;
        say(SENTENCE);
        inTail.await();
        sleeper = _ -> {};

        byte[] second = tone(660, 300);
        delphi.answer().then(finished("The first."));
        delphi.answer().then(finished("The second."));
        say(second);
        transcripts.await(shown -> shows(shown, "The second."));

        assertThat(sentSamples(0)).isEqualTo(SENTENCE);
        assertThat(sentSamples(1)).isEqualTo(second);
    }

    @Test
    void aTakeThatReachesFiveMinutesIsSentAndThatIsTold() {
        byte[] endless = new byte[PcmFormat.SPOKEN_TURN.bytes(Turns.LONGEST_TAKE)];
        System.arraycopy(SENTENCE, 0, endless, endless.length - SENTENCE.length, SENTENCE.length);
        delphi.answer().then(finished("At length."));
        turns.begin();
        devices.microphone().hear(endless);
        states.await(TurnState.Listening.class);
        states.await(TurnState.Ready.class);

        assertThat(sentSamples(0)).isEqualTo(endless);
        assertThat(turns.warning().get()).contains(TakeWarning.CUT);
    }

    @Test
    void aQuietTakeIsSentAndWarnedOfUntilTheNextOne() {
        delphi.answer().then(finished("Louder, please."));
        say(Sounds.scaled(SENTENCE, 0.01));
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).hasSize(1);
        assertThat(turns.warning().get()).contains(TakeWarning.QUIET);
        turns.begin();
        assertThat(turns.warning().get()).isEmpty();
    }

    @Test
    void aDistortedTakeIsSentAndWarnedOf() {
        delphi.answer().then(finished("Not so loud."));
        say(Sounds.scaled(SENTENCE, 8));
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).hasSize(1);
        assertThat(turns.warning().get()).contains(TakeWarning.CLIPPED);
    }

    @Test
    void aTakeThatSoundsAsItShouldIsNotWarnedOf() {
        delphi.answer().then(finished("Good."));
        say(SENTENCE);
        states.await(TurnState.Ready.class);

        assertThat(turns.warning().get()).isEmpty();
    }

    @Test
    void aTakeIsTreatedAsTheUserWants() {
        prefer(was -> treated(was, new Treatment(6.0206, false, false)));
        delphi.answer().then(finished("Good."));
        say(SENTENCE);
        states.await(TurnState.Ready.class);

        assertThat(Sounds.peak(sentSamples(0)))
                .isBetween(2 * Sounds.peak(SENTENCE) - 2, 2 * Sounds.peak(SENTENCE) + 2);
    }

    @Test
    void thePointerOpensTheMicrophoneIfTheUserWantsIt() {
        turns.approach(Approach.FOCUS);
        assertThat(devices.microphone().timesOpened()).isZero();
        turns.approach(Approach.POINTER);
        awaitHeard();

        assertThat(devices.microphone().timesOpened()).isEqualTo(1);
    }

    @Test
    void whatWasHeardBeforeTheKeyBelongsToTheTakeIfTheUserWantsIt() {
        prefer(was -> early(was, Duration.ofMillis(100), Approach.FOCUS));
        turns.approach(Approach.FOCUS);
        awaitHeard();
        devices.microphone().hear(LAST_WORD);
        awaitHeard();
        delphi.answer().then(finished("Both."));
        say(SENTENCE);
        states.await(TurnState.Sending.class);
        states.await(TurnState.Ready.class);

        int before = PcmFormat.SPOKEN_TURN.bytes(Duration.ofMillis(100));
        assertThat(sentSamples(0))
                .isEqualTo(Sounds.joined(Sounds.last(LAST_WORD, before), SENTENCE));
    }

    @Test
    void aSlipOfTheFingerIsNoneTheLessOneForWhatWasHeardBefore() {
        prefer(was -> early(was, Duration.ofSeconds(1), Approach.POINTER));
        turns.approach(Approach.POINTER);
        awaitHeard();
        devices.microphone().hear(SENTENCE);
        awaitHeard();
        say(tone(330, 30));
        states.await(TurnState.Ready.class);

        assertThat(delphi.asked).isEmpty();
        assertThat(store.transcript().get().messages())
                .extracting(Message::status)
                .doesNotContain(MessageStatus.NOT_SENT);
    }

    @Test
    void aKeyThatWasHeldLongEnoughIsNoSlipThoughTheMicrophoneWasLate() {
        delphi.answer().then(finished("I heard a little."));
        press(LAST_WORD);
        now = now.plus(Duration.ofMillis(250));
        turns.finish();
        states.await(TurnState.Sending.class);
        states.await(TurnState.Ready.class);

        assertThat(sentSamples(0)).isEqualTo(LAST_WORD);
    }

    @Test
    void aMicrophoneThatHeardNothingWhileTheKeyWasHeldIsTold() {
        turns.begin();
        now = now.plus(Duration.ofSeconds(1));
        turns.finish();

        assertThat(states.await(TurnState.Failed.class).problem())
                .isEqualTo(new Problem.MicrophoneSlow());
    }

    @Test
    void aToneTellsWhenToSpeakAndIsNotInTheTake() {
        prefer(TakeTest::toned);
        delphi.answer().then(finished("Good."));
        turns.begin();
        // What the microphone hears of the tone.
        while (turns.state().get() instanceof TurnState.Opening) {
            devices.microphone().hear(tone(880, 1));
            awaitHeard();
        }
        devices.microphone().hear(SENTENCE);
        awaitHeard();
        turns.finish();
        states.await(TurnState.Sending.class);
        states.await(TurnState.Ready.class);

        assertThat(Sounds.peak(devices.speaker().played())).isPositive();
        assertThat(sentSamples(0).length).isLessThanOrEqualTo(SENTENCE.length + 88);
        assertThat(Sounds.indexOf(sentSamples(0), SENTENCE)).isNotNegative();
    }
}
