package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.HistoryMessage.Author;
import app.pythia.outbox.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is there in the history, and what is only like it.
class ArrivalsTest {
    private static final ConversationId HERE = new ConversationId("c-1");
    private static final Instant NOW = Instant.parse("2026-11-20T10:42:00Z");

    private final FakeDelphi delphi = new FakeDelphi();
    private final ConversationStore store = new ConversationStore();
    private final Arrivals arrivals = new Arrivals(delphi, store);

    @BeforeEach
    void greeted() {
        store.append(HERE, Translation.message(row("m-1", Author.CLONE, "Hello.")));
    }

    @Test
    void whatIsInTheHistoryHasArrived() throws Exception {
        Outgoing take = spoken();
        tells("(a take)");

        assertThat(arrivals.look(HERE, take)).isTrue();
    }

    @Test
    void whatWasSaidAfterItIsNotTakenForIt() throws Exception {
        Outgoing lost = spoken();
        arrived(spoken());
        tells("(a take)");

        assertThat(arrivals.look(HERE, lost)).isFalse();
    }

    @Test
    void ofTwoThatMayHaveArrivedOneRowTellsOfNeither() throws Exception {
        Outgoing one = spoken();
        Outgoing other = spoken();
        tells("(a take)");

        assertThat(arrivals.look(HERE, one)).isFalse();
        assertThat(arrivals.look(HERE, other)).isFalse();
    }

    @Test
    void twoRowsTellOfBoth() throws Exception {
        Outgoing one = spoken();
        Outgoing other = spoken();
        tells("(a take)", "(a take)");

        assertThat(arrivals.look(HERE, one)).isTrue();
        assertThat(arrivals.look(HERE, other)).isTrue();
    }

    @Test
    void whatWasWrittenIsKnownByItsWordsWhateverElseWasSaid() throws Exception {
        Outgoing written = written("Are you there?");
        arrived(written("Hm."));
        tells("Are you there?", "Hm.");

        assertThat(arrivals.look(HERE, written)).isTrue();
    }

    @Test
    void theSameWordsOnceMoreAreNotTakenForThoseThatWereLost() throws Exception {
        Outgoing lost = written("Are you there?");
        arrived(written("Are you there?"));
        tells("Are you there?");

        assertThat(arrivals.look(HERE, lost)).isFalse();
    }

    @Test
    void whatWasWrittenSinceIsNotTakenForALostTakeOnceTheHistoryHasNamedIt() throws Exception {
        Outgoing lost = spoken();
        arrived(written("Hm."));
        tells("Hm.");
        new HistoryReader(delphi, store).read(HERE);

        assertThat(arrivals.look(HERE, lost)).isFalse();
    }

    @Test
    void aTakeIsFoundBesideWhatWasWrittenSince() throws Exception {
        Outgoing take = spoken();
        arrived(written("Hm."));
        tells("(a take)", "Hm.");
        new HistoryReader(delphi, store).read(HERE);

        assertThat(arrivals.look(HERE, take)).isTrue();
    }

    @Test
    void whatWaitsToBeSentHasNotArrived() throws Exception {
        Outgoing take = spoken();
        change(spoken(), MessageStatus.QUEUED);
        tells("(a take)");

        assertThat(arrivals.look(HERE, take)).isTrue();
    }

    @Test
    void aHistoryThatWasReadMeanwhileHidesNothing() throws Exception {
        Outgoing take = spoken();
        tells("(a take)");
        new HistoryReader(delphi, store).read(HERE);

        assertThat(arrivals.look(HERE, take)).isTrue();
    }

    private Outgoing spoken() {
        return sent(Outgoing.recording(NOW, Optional.of(HERE)), "");
    }

    private Outgoing written(String words) {
        Message message = Message.outgoing(words, Optional.empty(), NOW);
        return sent(
                Outgoing.written(message.id(), words, List.of(), NOW, Optional.of(HERE)), words);
    }

    /// It is sent, and nobody knows whether it has arrived.
    private Outgoing sent(Outgoing outgoing, String words) {
        Outgoing sent = outgoing.sending(arrivals.before(HERE, false));
        store.append(
                HERE,
                Message.outgoing(words, Optional.empty(), NOW)
                        .withId(sent.message())
                        .withStatus(MessageStatus.UNCERTAIN));
        return sent;
    }

    private void arrived(Outgoing outgoing) {
        change(outgoing, MessageStatus.COMPLETE);
    }

    private void change(Outgoing outgoing, MessageStatus status) {
        store.change(HERE, outgoing.message(), it -> it.withStatus(status));
    }

    /// The user's messages behind the greeting.
    private void tells(String... texts) {
        List<HistoryMessage> rows = new ArrayList<>();
        rows.add(row("m-1", Author.CLONE, "Hello."));
        for (String text : texts) {
            rows.add(row("u-" + rows.size(), Author.USER, text));
        }
        delphi.history = rows;
    }

    private static HistoryMessage row(String id, Author author, String text) {
        return new HistoryMessage(Optional.of(id), author, text, Optional.empty(), List.of());
    }
}
