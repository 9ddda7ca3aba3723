package app.pythia.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Citation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.ui.fx.FxBridge;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
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

    @Test
    void thoseOfALongConversationAreCountedAside() {
        Queue<Runnable> later = new ArrayDeque<>();
        SourcesViewModel many =
                new SourcesViewModel(store, new FxBridge(Runnable::run), later::add);
        store.mergeHistory(ID, cited(2_000), Set.of());
        store.select(ID);
        assertThat(many.entries().get()).isEmpty();
        store.append(ID, Message.received(MessageId.local(), "no source", Optional.empty()));
        later.remove().run();

        assertThat(many.entries().get()).hasSize(2_000);
        assertThat(later).isEmpty();
    }

    @Test
    void thoseOfAConversationThatIsOpenNoLongerAreNotShown() {
        Queue<Runnable> later = new ArrayDeque<>();
        SourcesViewModel many =
                new SourcesViewModel(store, new FxBridge(Runnable::run), later::add);
        store.mergeHistory(ID, cited(2_000), Set.of());
        store.select(ID);
        store.select(new ConversationId("other"));
        later.remove().run();

        assertThat(many.entries().get()).isEmpty();
    }

    private static List<Message> cited(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        Message.received(new MessageId("m" + i), "words", Optional.empty())
                                .withCitations(List.of(page("https://www.example.org/" + i))))
                .toList();
    }

    private static Citation page(String url) {
        return new Citation("A page", "WEB", "", Optional.of(url), Optional.empty());
    }

    private void answer(String url) {
        store.append(
                ID,
                Message.received(MessageId.local(), "words", Optional.empty())
                        .withCitations(List.of(page(url))));
    }
}
