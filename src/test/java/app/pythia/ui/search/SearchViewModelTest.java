package app.pythia.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.SearchQuery;
import app.pythia.conversation.Sender;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private final FakeSearch search = new FakeSearch();
    private final ConversationStore store = Samples.store();
    private final ConversationId known = store.conversations().get().getFirst().id();
    private final WindowQueue window = new WindowQueue();
    private final ManualDelay delay = new ManualDelay();
    private final List<MessageId> gone = new ArrayList<>();
    private final SearchViewModel model =
            new SearchViewModel(
                    search,
                    store,
                    (_, message) -> gone.add(message),
                    new FxBridge(window),
                    delay,
                    () -> FakeTurns.NOW,
                    () -> "Ada Lovelace",
                    conversation -> conversation.title().orElse("untitled"),
                    _ -> "then");

    @AfterEach
    void close() {
        model.close();
    }

    private void type(String words) {
        model.words().set(words);
        delay.pass(SearchViewModel.PAUSE);
    }

    @Test
    void looksOnceTheUserPauses() throws InterruptedException {
        model.words().set("a");
        model.words().set("ask");
        assertThat(search.asked).isEmpty();
        delay.pass(SearchViewModel.PAUSE);

        assertThat(search.awaitAsked()).isEqualTo(SearchQuery.of("ask"));
        assertThat(search.asked).isEmpty();
    }

    @Test
    void listsWhatWasFoundWithItsConversationsTitle() throws InterruptedException {
        search.finds(FakeSearch.hits(known, 2));
        type("ask");
        window.runUntil(() -> model.messages().size() == 2);

        FoundMessage first = model.messages().getFirst();
        Conversation conversation = store.conversations().get().getFirst();
        assertThat(first.title()).isEqualTo(conversation.title().orElseThrow());
        assertThat(first.when()).isEqualTo("then");
        assertThat(first.excerpt()).isEqualTo("ask early");
        assertThat(model.status().get()).isEmpty();
        model.open(first);
        assertThat(gone).containsExactly(new MessageId("m0"));
    }

    @Test
    void saysThatThereAreMoreThanAreListed() throws InterruptedException {
        search.finds(FakeSearch.hits(known, 80));
        type("ask");
        window.runUntil(() -> !model.messages().isEmpty());

        assertThat(model.messages()).hasSize(SearchViewModel.MOST);
        assertThat(model.status().get()).isEqualTo("The newest 50 of more");
    }

    @Test
    void saysThatNothingWasFound() throws InterruptedException {
        type("nowhere");
        window.runUntil(() -> !model.status().get().isEmpty());

        assertThat(model.status().get()).isEqualTo("No message has these words");
    }

    @Test
    void saysThatNothingCanBeRead() throws InterruptedException {
        type(FakeSearch.BROKEN);
        window.runUntil(() -> !model.status().get().isEmpty());

        assertThat(model.status().get()).startsWith("Messages cannot be searched");
    }

    @Test
    void listsNoneOfAConversationThatIsGone() throws InterruptedException {
        search.finds(FakeSearch.hits(new ConversationId("gone"), 1));
        search.finds(
                List.of(
                        FakeSearch.hits(new ConversationId("gone"), 1).getFirst(),
                        FakeSearch.hits(known, 1).getFirst()));
        type("ask");
        window.runUntil(() -> !model.messages().isEmpty());

        assertThat(model.messages()).hasSize(1);
    }

    @Test
    void whatIsAskedNextEndsWhatWasAskedBefore() throws InterruptedException {
        search.finds(FakeSearch.hits(known, 1));
        type(FakeSearch.SLOW);
        assertThat(search.awaitAsked().words()).isEqualTo(FakeSearch.SLOW);
        type("ask");

        assertThat(search.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        window.runUntil(() -> model.messages().size() == 1);
    }

    @Test
    void takesAwayTheMessagesWithTheWords() throws InterruptedException {
        search.finds(FakeSearch.hits(known, 1));
        type("ask");
        window.runUntil(() -> model.messages().size() == 1);
        model.words().set(" ");
        window.runUntil(() -> model.messages().isEmpty());

        assertThat(model.isAsked().get()).isFalse();
    }

    @Test
    void asksWhoseAndSinceWhen() throws InterruptedException {
        type("ask");
        search.awaitAsked();
        model.whose().set(Whose.MINE);
        assertThat(search.awaitAsked().by()).contains(Sender.USER);
        model.since().set(Since.WEEK);

        SearchQuery query = search.awaitAsked();
        assertThat(query.by()).contains(Sender.USER);
        assertThat(query.since()).contains(FakeTurns.NOW.minus(Duration.ofDays(7)));
        assertThat(query.within()).isEqualTo(Optional.empty());
    }
}
