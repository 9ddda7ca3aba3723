package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ReplyEvent;
import app.pythia.outbox.Baseline;
import app.pythia.outbox.Draft;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.outbox.OutboxException;
import app.pythia.outbox.Outgoing;
import app.pythia.outbox.Outgoing.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an earlier run has left is taken up by the next.
class RecoveryTest extends TurnFixture {
    private static final Optional<ConversationId> PLACE = Optional.of(new ConversationId("known"));

    @TempDir static Path folder;

    /// Each test has a folder of its own.
    @Override
    protected Outbox outbox() {
        return new FileOutbox(folder.resolve(UUID.randomUUID().toString()));
    }

    @Test
    void aTakeThatWasBeingSpokenIsThereAndCanBeSent() {
        Outgoing take = Outgoing.recording(now, PLACE);
        spoken(take, SENTENCE);
        store.select(PLACE.get());
        turns.recover();

        Message kept = store.messages(PLACE.get()).getFirst();
        assertThat(kept.status()).isEqualTo(MessageStatus.NOT_SENT);
        assertThat(kept.voice().orElseThrow().length()).isEqualTo(Duration.ofMillis(500));
        assertThat(turns.wav(kept.id())).isPresent();
        delphi.answer().then(new ReplyEvent.Sound(ANSWER)).then(finished("At last."));
        turns.sendAgain(kept.id());
        transcripts.await(shown -> shows(shown, "At last."));
        assertThat(sentSamples(0)).isEqualTo(SENTENCE);
    }

    @Test
    void aSlipOfTheFingerIsNotTakenUp() {
        Outgoing take = Outgoing.recording(now, PLACE);
        spoken(take, new byte[PcmFormat.SPOKEN_TURN.bytes(Duration.ofMillis(100))]);
        turns.recover();

        assertThat(store.messages(PLACE.get())).isEmpty();
    }

    @Test
    void whatWaitedGoesByItself() throws OutboxException {
        store.select(PLACE.get());
        outbox.put(written("Later").is(State.QUEUED));
        delphi.answer().then(new ReplyEvent.Words("Now.")).then(finished("Now."));
        sleeper = _ -> {};
        turns.recover();

        transcripts.await(shown -> shows(shown, "Now."));
        assertThat(shownTexts()).containsExactly("Later", "Now.");
    }

    @Test
    void whatWasBeingSentIsUncertainAndNeverGoesByItself() throws OutboxException {
        store.select(PLACE.get());
        outbox.put(written("Perhaps").sending(Optional.of(new Baseline(Optional.of("m-1"), 0))));
        sleeper = _ -> {};
        turns.recover();
        transcripts.await(shown -> hasStatus(shown, MessageStatus.UNCERTAIN));

        assertThat(delphi.written).isEmpty();
        assertThat(turns.queued().get()).isEqualTo(new Queued.Nothing());
    }

    @Test
    void whatWasBeingSentAndHasArrivedIsShownWithItsAnswer() throws OutboxException {
        store.select(PLACE.get());
        outbox.put(written("Perhaps").sending(Optional.of(new Baseline(Optional.of("m-1"), 0))));
        delphi.history =
                List.of(
                        message("m-1", HistoryMessage.Author.CLONE, "Hello."),
                        message("m-2", HistoryMessage.Author.USER, "Perhaps"),
                        message("m-3", HistoryMessage.Author.CLONE, "Certainly."));
        sleeper = _ -> {};
        turns.recover();

        transcripts.await(shown -> shows(shown, "Certainly."));
        assertThat(shownTexts()).containsExactly("Hello.", "Perhaps", "Certainly.");
        assertThat(delphi.written).isEmpty();
    }

    @Test
    void whatWasSentIsForgotten() throws OutboxException {
        store.append(PLACE.get(), Message.outgoing("Done", Optional.empty(), now).withId(NAME));
        outbox.put(written("Done").is(State.SENT));
        turns.recover();
        outbox.close();

        assertThat(store.messages(PLACE.get()).getFirst().status())
                .isEqualTo(MessageStatus.COMPLETE);
        assertThat(outbox.left()).isEmpty();
    }

    @Test
    void aTakeThatTheEndOfTheProgramCutsOffIsKept() {
        store.select(PLACE.get());
        press(SENTENCE);
        turns.close();

        Outgoing left = outbox.left().getFirst();
        assertThat(left.state()).isEqualTo(State.NEEDS_YOU);
        assertThat(left.conversation()).isEqualTo(PLACE);
    }

    @Test
    void itIsToldToBeOnItsWayBeforeTheServiceIsAsked() {
        store.select(PLACE.get());
        delphi.hang();
        say(SENTENCE);
        states.await(TurnState.Sending.class);
        transcripts.await(shown -> hasStatus(shown, MessageStatus.SENDING));
        awaitArrival();

        assertThat(outbox.left()).extracting(Outgoing::state).containsExactly(State.SENDING);
    }

    @Test
    void aTurnThatFailedForWantOfALineIsQueuedOnTheDiskToo() {
        store.select(PLACE.get());
        delphi.problem =
                new DelphiProblem.NotConnected("host", DelphiProblem.NotConnected.Cause.REFUSED);
        say(SENTENCE);
        states.await(TurnState.Failed.class);

        assertThat(outbox.left()).extracting(Outgoing::state).containsExactly(State.QUEUED);
    }

    private static final MessageId NAME = new MessageId("local-1");

    private Outgoing written(String text) {
        return Outgoing.written(NAME, text, List.of(), now, PLACE);
    }

    private void spoken(Outgoing take, byte[] pcm) {
        Draft draft = outbox.record(take);
        draft.append(pcm, pcm.length);
        draft.finish();
    }

    private void awaitArrival() {
        try {
            delphi.arrived.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static HistoryMessage message(String id, HistoryMessage.Author author, String text) {
        return new HistoryMessage(Optional.of(id), author, text, Optional.empty(), List.of());
    }
}
