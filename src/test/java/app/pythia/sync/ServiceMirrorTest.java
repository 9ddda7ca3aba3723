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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ServiceMirrorTest {
    private final FakeDelphi delphi = new FakeDelphi();
    private final ConversationStore store = new ConversationStore();
    private final ServiceMirror mirror = mirror(Optional.of("someone@example.org"));
    private final Watched<MirrorState> states = new Watched<>(mirror.state());

    @Test
    void bringsTheListOfConversations() {
        delphi.list =
                List.of(
                        new ListedConversation("a", Optional.of("A title"), Optional.empty()),
                        new ListedConversation("b", Optional.empty(), Optional.empty()));
        mirror.refresh();
        awaitEnd();

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
        awaitEnd();
        assertThat(store.transcript().get().messages())
                .extracting(Message::text)
                .containsExactly("Hello?");
    }

    @Test
    void aNewConversationIsSelectedAndBeginsWithTheGreeting() {
        mirror.startNew();
        awaitEnd();

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
        states.await(MirrorState.Looking.class);
        states.await(MirrorState.Idle.class);

        assertThat(delphi.created).hasValue(1);
    }

    private ServiceMirror mirror(Optional<String> email) {
        return new ServiceMirror(
                delphi, store, new ConversationOpener(delphi, store, email), email);
    }

    private void awaitEnd() {
        states.await(MirrorState.Looking.class);
        states.await(MirrorState.Idle.class);
    }
}
