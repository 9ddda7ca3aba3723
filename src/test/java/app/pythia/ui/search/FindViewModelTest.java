package app.pythia.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private static final ConversationId HERE = new ConversationId("here");

    private final FakeSearch search = new FakeSearch();
    private final WindowQueue window = new WindowQueue();
    private final ManualDelay delay = new ManualDelay();
    private final ReadOnlyObjectWrapper<Optional<ConversationId>> open =
            new ReadOnlyObjectWrapper<>(Optional.of(HERE));
    private final List<MessageId> revealed = new ArrayList<>();
    private final FindViewModel model =
            new FindViewModel(search, open, revealed::add, new FxBridge(window), delay);

    @AfterEach
    void close() {
        model.close();
    }

    private void find(String words, String expected) throws InterruptedException {
        model.words().set(words);
        delay.pass(SearchViewModel.PAUSE);
        window.runUntil(() -> model.status().get().equals(expected));
    }

    @Test
    void showsTheNewestAndGoesUpFromThere() throws InterruptedException {
        search.finds(FakeSearch.hits(HERE, 3));
        model.begin();
        find("ask", "1 of 3");
        model.older();
        model.older();
        assertThat(model.status().get()).isEqualTo("3 of 3");
        model.older();
        model.newer();

        assertThat(revealed).containsExactly(id(0), id(1), id(2), id(0), id(2));
        assertThat(search.awaitAsked().within()).contains(HERE);
    }

    @Test
    void saysThatThereIsNone() throws InterruptedException {
        model.begin();
        find("nowhere", "Not found");
        model.older();

        assertThat(revealed).isEmpty();
    }

    @Test
    void endsWithTheConversation() throws InterruptedException {
        search.finds(FakeSearch.hits(HERE, 1));
        model.begin();
        find("ask", "1 of 1");
        open.set(Optional.of(new ConversationId("elsewhere")));

        assertThat(model.shows().get()).isFalse();
        window.runUntil(() -> model.status().get().isEmpty());
    }

    @Test
    void saysWhetherItWasThere() {
        assertThat(model.end()).isFalse();
        model.begin();
        assertThat(model.end()).isTrue();
    }

    private static MessageId id(int number) {
        return new MessageId("m" + number);
    }
}
