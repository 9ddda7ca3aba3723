package app.pythia.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Citation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.ui.fx.FxBridge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesViewModelTest {
    private static final ConversationId ID = new ConversationId("c");

    private final ConversationStore store = new ConversationStore();
    private final SourcesViewModel model = new SourcesViewModel(store, new FxBridge(Runnable::run));

    @Test
    void listsWhatTheOpenConversationRestsOn() {
        store.select(ID);
        answer("https://www.example.org/a");
        answer("https://www.example.org/a");
        answer("file:///etc/passwd");

        assertThat(model.entries().get())
                .extracting(SourceEntry::about)
                .containsExactly(
                        "Web page · www.example.org · used in 2 answers",
                        "Web page · used in 1 answer");
    }

    @Test
    void onlyAddressesOfTheWebCanBeOpened() {
        store.select(ID);
        answer("https://www.example.org/a");
        answer("file:///etc/passwd");
        answer("javascript:alert(1)");

        assertThat(model.entries().get().stream().filter(it -> it.address().isPresent()))
                .hasSize(1);
    }

    @Test
    void areNotShownWhereThereAreNone() {
        store.select(ID);
        model.toggle();

        assertThat(model.open().get()).isFalse();
    }

    @Test
    void areTakenAwayWithTheConversation() {
        store.select(ID);
        answer("https://www.example.org/a");
        model.toggle();
        assertThat(model.open().get()).isTrue();
        store.select(new ConversationId("other"));

        assertThat(model.open().get()).isFalse();
        assertThat(model.entries().get()).isEmpty();
    }

    private void answer(String url) {
        Citation citation = new Citation("A page", "WEB", "", Optional.of(url), Optional.empty());
        store.append(
                ID,
                Message.received(MessageId.local(), "words", Optional.empty())
                        .withCitations(List.of(citation)));
    }
}
