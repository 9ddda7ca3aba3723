package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.fx.FxBridge;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ChatViewModelTest {
    private final ConversationStore store = Samples.store();
    private final FakeTurns turns = new FakeTurns();
    private final ChatViewModel model =
            new ChatViewModel(store, turns, new FxBridge(Runnable::run), ZoneOffset.UTC);

    @Test
    void showsHowLongASpokenMessageIs() {
        assertThat(model.entries().getFirst().voice().orElseThrow().length()).isEqualTo("0:06");
    }

    @Test
    void touchesOnlyTheMessageWhoseWordsArrive() {
        Message incoming = Message.incoming(FakeTurns.NOW);
        store.append(Samples.RAISE, incoming);
        List<Integer> touched = new ArrayList<>();
        model.entries()
                .addListener(
                        (ListChangeListener<ChatEntry>)
                                change -> {
                                    while (change.next()) {
                                        touched.add(change.getFrom());
                                        assertThat(change.wasReplaced()).isTrue();
                                    }
                                });

        arrive(incoming, "Well,");
        arrive(incoming, " then");

        assertThat(touched).containsExactly(2, 2);
        assertThat(model.entries().get(2).text()).isEqualTo("Well, then");
    }

    @Test
    void saysHowFarAMessageHasCome() {
        for (MessageStatus status : MessageStatus.values()) {
            Message message = Message.incoming(FakeTurns.NOW).withStatus(status);
            store.append(Samples.RAISE, message);
        }

        assertThat(model.entries().stream().skip(2).map(ChatEntry::note))
                .containsExactly(
                        "sending…", "answering…", "", "the answer ended early", "not sent");
    }

    @Test
    void offersToSendAgainWhatWasNotSent() {
        store.append(Samples.RAISE, notSent("first"));
        store.append(Samples.RAISE, notSent("second"));

        assertThat(model.entries().stream().filter(ChatEntry::canSendAgain).map(ChatEntry::text))
                .containsExactly("first", "second");
        model.sendAgain(new MessageId("first"));
        assertThat(turns.calls()).containsExactly("sendAgain first");
    }

    @Test
    void showsAnotherConversationFromItsBeginning() {
        store.select(Samples.OFFER);

        assertThat(model.entries()).isEmpty();
        assertThat(model.conversation().get()).contains(Samples.OFFER);
    }

    private void arrive(Message incoming, String words) {
        store.change(
                Samples.RAISE, incoming.id(), message -> message.withText(message.text() + words));
    }

    private static Message notSent(String text) {
        return Message.outgoing(text, Optional.empty(), FakeTurns.NOW)
                .withId(new MessageId(text))
                .withStatus(MessageStatus.NOT_SENT);
    }
}
