package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.DelphiProblem.NotConnected;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.WrittenTurn;
import app.pythia.support.Watched;
import app.pythia.turn.Preferences.TypedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of what could not be sent at once.
class QueuedTurnsTest extends TurnFixture {
    private static final DelphiProblem OFFLINE =
            new NotConnected("api.delphi.ai", NotConnected.Cause.UNKNOWN_HOST);

    private final Semaphore wakes = new Semaphore(0);
    private final BlockingQueue<Duration> naps = new LinkedBlockingQueue<>();
    private final Watched<Queued> queued = new Watched<>(turns.queued());

    @BeforeEach
    void napUntilWoken() {
        store.select(new ConversationId("known"));
        preferences = new Preferences(Delivery.STREAMED, TypedAnswer.TEXT, Optional.empty());
        sleeper =
                time -> {
                    naps.add(time);
                    wakes.acquire();
                };
    }

    @Test
    void offlineItWaitsAndGoesByItselfWhenTheServiceIsBack() throws InterruptedException {
        delphi.problem = OFFLINE;
        turns.type("Hello?", List.of());
        TurnState.Failed failed = states.await(TurnState.Failed.class);
        assertThat(failed.kept().orElseThrow().fate()).isEqualTo(Kept.Fate.QUEUED);
        assertThat(queued.await(Queued.Waiting.class).messages()).isEqualTo(1);
        assertThat(statuses()).containsExactly(MessageStatus.QUEUED);

        wakes.release();
        states.await(TurnState.Sending.class);
        states.await(TurnState.Ready.class);
        delphi.problem = null;
        answer("Here.");
        wakes.release();
        transcripts.await(shown -> shows(shown, "Here."));
        queued.await(Queued.Nothing.class);

        assertThat(naps.take()).isEqualTo(Duration.ofSeconds(1));
        assertThat(naps.take()).isEqualTo(Duration.ofSeconds(2));
        assertThat(shownTexts()).containsExactly("Hello?", "Here.");
    }

    @Test
    void whatIsSaidMeanwhileWaitsBehindItAndAllGoesInOrder() {
        delphi.problem = OFFLINE;
        turns.type("First", List.of());
        states.await(TurnState.Failed.class);
        turns.type("Second", List.of());
        queued.await(now -> now instanceof Queued.Waiting(int messages, _, _) && messages == 2);

        delphi.problem = null;
        answer("One.");
        answer("Two.");
        turns.sendQueuedNow();
        wakes.release();
        transcripts.await(shown -> shows(shown, "Two."));

        assertThat(delphi.written)
                .extracting(WrittenTurn::message)
                .endsWith("First", "Second")
                .containsOnlyOnce("Second");
    }

    @Test
    void whatCouldNotBeSentOnceMoreKeepsItsPlace() {
        delphi.problem = OFFLINE;
        turns.type("First", List.of());
        states.await(TurnState.Failed.class);
        turns.type("Second", List.of());
        queued.await(now -> now instanceof Queued.Waiting(int messages, _, _) && messages == 2);
        int before = delphi.written.size();
        wakes.release();
        states.await(TurnState.Sending.class);
        states.await(TurnState.Ready.class);
        delphi.problem = null;
        answer("One.");
        answer("Two.");
        turns.sendQueuedNow();
        wakes.release(2);
        transcripts.await(shown -> shows(shown, "Two."));

        assertThat(delphi.written.subList(before, delphi.written.size()))
                .extracting(WrittenTurn::message)
                .startsWith("First")
                .endsWith("First", "Second");
    }

    @Test
    void whatWaitsInAConversationThatIsDeletedIsNotSent() {
        delphi.problem = OFFLINE;
        turns.type("Never mind", List.of());
        states.await(TurnState.Failed.class);
        store.forget(new ConversationId("known"));

        queued.await(Queued.Nothing.class);
        assertThat(outbox.left()).isEmpty();
    }

    @Test
    void whatWasSaidUntilSomethingWasWrittenIsKept() {
        press(SENTENCE);
        answer("Written.");
        turns.type("Something else", List.of());

        transcripts.await(shown -> isKept(shown, ""));
        transcripts.await(shown -> shows(shown, "Written."));
    }

    @Test
    void itWaitsAsLongAsTheServiceAsks() throws InterruptedException {
        delphi.problem = new DelphiProblem.RateLimited(Optional.of(Duration.ofSeconds(17)));
        turns.type("Hello?", List.of());
        states.await(TurnState.Failed.class);

        assertThat(naps.take()).isEqualTo(Duration.ofSeconds(17));
        assertThat(queued.await(Queued.Waiting.class).next()).isEqualTo(now.plusSeconds(17));
    }

    @Test
    void aRejectedKeyStopsTheQueueUntilTheUserSaysSo() {
        delphi.problem = OFFLINE;
        turns.type("First", List.of());
        states.await(TurnState.Failed.class);
        turns.type("Second", List.of());
        queued.await(now -> now instanceof Queued.Waiting(int messages, _, _) && messages == 2);
        delphi.problem = new DelphiProblem.KeyRejected();
        wakes.release();

        Queued.Stopped stopped = queued.await(Queued.Stopped.class);
        assertThat(stopped.messages()).isEqualTo(1);
        assertThat(stopped.problem()).isEqualTo(new Problem.KeyRejected());
        transcripts.await(shown -> hasStatus(shown, MessageStatus.NOT_SENT));
    }

    @Test
    void aFaultOfTheServiceLeavesItUncertainAndNothingIsSentAgainByItself() {
        delphi.problem = new DelphiProblem.ServerFailed(500);
        turns.type("Hello?", List.of());
        TurnState.Failed failed = states.await(TurnState.Failed.class);
        wakes.release(100);
        naps.clear();

        assertThat(failed.kept().orElseThrow().fate()).isEqualTo(Kept.Fate.UNCERTAIN);
        assertThat(statuses()).containsExactly(MessageStatus.UNCERTAIN);
        assertThat(turns.queued().get()).isEqualTo(new Queued.Nothing());
        assertThat(delphi.written).hasSize(1);
    }

    @Test
    void whatHasArrivedAfterAllIsShownWithItsAnswerAndTheFailureIsNone() {
        known("m-1", HistoryMessage.Author.CLONE, "Hello.");
        delphi.problem = new DelphiProblem.Broken("host");
        turns.type("Are you there?", List.of());
        states.await(TurnState.Failed.class);
        delphi.problem = null;
        delphi.history =
                List.of(
                        message("m-1", HistoryMessage.Author.CLONE, "Hello."),
                        message("m-2", HistoryMessage.Author.USER, "Are you there?"),
                        message("m-3", HistoryMessage.Author.CLONE, "I am."));
        wakes.release();

        transcripts.await(shown -> shows(shown, "I am."));
        states.await(TurnState.Ready.class);
        assertThat(shownTexts()).containsExactly("Hello.", "Are you there?", "I am.");
        assertThat(statuses()).containsOnly(MessageStatus.COMPLETE);
        assertThat(delphi.written).hasSize(1);
    }

    @Test
    void whatIsUncertainIsLookedForBeforeItIsSentAgain() {
        known("m-1", HistoryMessage.Author.CLONE, "Hello.");
        delphi.problem = new DelphiProblem.Stalled();
        turns.type("Are you there?", List.of());
        TurnState.Failed failed = states.await(TurnState.Failed.class);
        delphi.problem = null;
        delphi.history =
                List.of(
                        message("m-1", HistoryMessage.Author.CLONE, "Hello."),
                        message("m-2", HistoryMessage.Author.USER, "Are you there?"));
        turns.sendAgain(failed.kept().orElseThrow().message());
        states.await(TurnState.Ready.class);

        assertThat(delphi.written).hasSize(1);
        assertThat(statuses()).containsOnly(MessageStatus.COMPLETE);
    }

    @Test
    void whatCannotBeLookedForIsNotSentAgain() {
        known("m-1", HistoryMessage.Author.CLONE, "Hello.");
        delphi.problem = new DelphiProblem.Stalled();
        turns.type("Are you there?", List.of());
        TurnState.Failed failed = states.await(TurnState.Failed.class);
        delphi.problem = OFFLINE;
        turns.sendAgain(failed.kept().orElseThrow().message());

        assertThat(states.await(TurnState.Failed.class).kept().orElseThrow().fate())
                .isEqualTo(Kept.Fate.UNCERTAIN);
        assertThat(delphi.written).hasSize(1);
        assertThat(statuses()).endsWith(MessageStatus.UNCERTAIN);
    }

    @Test
    void whatHasNotArrivedIsSentAgainWhenTheUserSaysSo() {
        known("m-1", HistoryMessage.Author.CLONE, "Hello.");
        delphi.problem = new DelphiProblem.Stalled();
        turns.type("Are you there?", List.of());
        TurnState.Failed failed = states.await(TurnState.Failed.class);
        delphi.problem = null;
        delphi.history = List.of(message("m-1", HistoryMessage.Author.CLONE, "Hello."));
        answer("Now I am.");
        turns.sendAgain(failed.kept().orElseThrow().message());
        transcripts.await(shown -> shows(shown, "Now I am."));

        assertThat(delphi.written).hasSize(2);
        assertThat(shownTexts()).containsExactly("Hello.", "Are you there?", "Now I am.");
    }

    private void answer(String text) {
        delphi.answer().then(new ReplyEvent.Words(text)).then(finished(text));
    }

    private void known(String id, HistoryMessage.Author author, String text) {
        store.append(new ConversationId("known"), Translation.message(message(id, author, text)));
    }

    private static HistoryMessage message(String id, HistoryMessage.Author author, String text) {
        return new HistoryMessage(Optional.of(id), author, text, Optional.empty(), List.of());
    }

    private List<MessageStatus> statuses() {
        return store.transcript().get().messages().stream().map(Message::status).toList();
    }
}
