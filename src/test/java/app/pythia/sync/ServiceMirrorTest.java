package app.pythia.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.HistoryMessage.Author;
import app.pythia.delphi.ListedConversation;
import app.pythia.support.Watched;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FakeDelphi;
import app.pythia.turn.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ServiceMirrorTest {
    private final FakeDelphi delphi = new FakeDelphi();
    private final ConversationStore store = new ConversationStore();
    private final ServiceMirror mirror = mirror(Optional.of("someone@example.org"));
    private final Watched<MirrorState> states = new Watched<>(mirror.state());
    private final Watched<MirrorState> openings = new Watched<>(mirror.opening());

    @AfterEach
    void close() {
        mirror.close();
    }

    @Test
    void bringsTheListOfConversations() {
        delphi.list =
                List.of(
                        new ListedConversation("a", Optional.of("A title"), Optional.empty()),
                        new ListedConversation("b", Optional.empty(), Optional.empty()));
        mirror.refresh();
        awaitEnd(states);

        assertThat(store.conversations().get())
                .extracting(Conversation::title)
                .containsExactlyInAnyOrder(Optional.of("A title"), Optional.empty());
    }

    @Test
    void withoutAnAddressItSaysSoAndAsksNothing() {
        ServiceMirror nobodys = mirror(Optional.empty());
        nobodys.refresh();

        assertThat(nobodys.state().get()).isEqualTo(new MirrorState.NoAddress());
    }

    @Test
    void aListThatFailsEmptiesNothing() {
        store.merge(
                List.of(
                        Conversation.unread(
                                new ConversationId("a"), Optional.empty(), Optional.empty())));
        delphi.problem = new DelphiProblem.ServerFailed(500);
        mirror.refresh();

        assertThat(states.await(MirrorState.Failed.class).problem())
                .isEqualTo(new Problem.ServiceFailed(500));
        assertThat(store.conversations().get()).hasSize(1);
    }

    @Test
    void openingAConversationSelectsItAtOnceAndBringsItsMessages() {
        delphi.history =
                List.of(
                        new HistoryMessage(
                                Optional.of("m"),
                                Author.USER,
                                "Hello?",
                                Optional.empty(),
                                List.of()));
        mirror.open(new ConversationId("a"));

        assertThat(store.selected()).contains(new ConversationId("a"));
        awaitEnd(openings);
        assertThat(store.transcript().get().messages())
                .extracting(Message::text)
                .containsExactly("Hello?");
    }

    @Test
    void aNewConversationIsSelectedAndBeginsWithTheGreeting() {
        mirror.startNew();
        awaitEnd(openings);

        assertThat(store.selected()).contains(new ConversationId("conversation-1"));
        assertThat(store.transcript().get().messages())
                .extracting(Message::text)
                .containsExactly("Hello.");
    }

    @Test
    void askedTwiceWhileOneIsBegunItBeginsOne() {
        delphi.holdCreation();
        mirror.startNew();
        mirror.startNew();
        delphi.releaseCreation();
        awaitEnd(openings);

        assertThat(delphi.created).hasValue(1);
    }

    @Test
    void aNewConversationInWhichNothingWasSaidIsNewEnough() {
        mirror.startNew();
        awaitEnd(openings);
        mirror.startNew();

        assertThat(delphi.created).hasValue(1);
        assertThat(store.selected()).contains(new ConversationId("conversation-1"));
    }

    @Test
    void aTitleIsGivenToTheServiceAndShowsAtOnce() {
        know("a", "Before");
        mirror.rename(new ConversationId("a"), "After");

        assertThat(titles()).containsExactly("After");
        awaitEnd(openings);
        assertThat(delphi.renamed).containsExactly("a After");
    }

    @Test
    void aTitleThatIsRefusedGoesBack() {
        know("a", "Before");
        delphi.problem = new DelphiProblem.Rejected(422, "no");
        mirror.rename(new ConversationId("a"), "After");
        openings.await(MirrorState.Failed.class);

        assertThat(titles()).containsExactly("Before");
    }

    @Test
    void aConversationThatTheServiceHasHiddenIsForgotten() {
        know("a", "A title");
        mirror.hide(new ConversationId("a"));
        awaitEnd(openings);

        assertThat(delphi.hidden).containsExactly("a");
        assertThat(titles()).isEmpty();
    }

    @Test
    void aConversationThatTheServiceWillNotHideStaysWithAllItsMessages() {
        know("a", "A title");
        store.append(
                new ConversationId("a"),
                Message.outgoing("Not sent.", Optional.empty(), Instant.EPOCH));
        delphi.problem = new DelphiProblem.ServerFailed(500);
        mirror.hide(new ConversationId("a"));
        openings.await(MirrorState.Failed.class);

        assertThat(titles()).containsExactly("A title");
        assertThat(store.messageIds(new ConversationId("a"))).hasSize(1);
    }

    @Test
    void aConversationThatTheServiceHasNoLongerCanBeTakenAway() {
        know("a", "A title");
        delphi.problem = new DelphiProblem.NotFound("");
        mirror.hide(new ConversationId("a"));
        awaitEnd(openings);

        assertThat(titles()).isEmpty();
    }

    private void know(String id, String title) {
        store.merge(
                List.of(
                        Conversation.unread(
                                new ConversationId(id), Optional.of(title), Optional.empty())));
    }

    private List<String> titles() {
        return store.conversations().get().stream()
                .map(conversation -> conversation.title().orElse(""))
                .toList();
    }

    private ServiceMirror mirror(Optional<String> email) {
        return new ServiceMirror(
                delphi,
                store,
                new ConversationOpener(delphi, store, () -> email),
                () -> email.map(it -> new Account(it, "mark")),
                () -> false,
                InstantSource.system(),
                new FakeTime(Duration.ofSeconds(9)));
    }

    private static void awaitEnd(Watched<MirrorState> watched) {
        watched.await(MirrorState.Looking.class);
        watched.await(MirrorState.Idle.class);
    }
}
