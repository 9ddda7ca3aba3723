package app.pythia.ui.search;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.SearchHit;
import app.pythia.conversation.SearchQuery;
import app.pythia.conversation.Sender;
import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.SearchNotices;
import app.pythia.ui.search.Found.Extent;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Messages of all conversations, found while words are typed. Used on the window's thread alone;
/// what searches has its own.
public final class SearchViewModel implements AutoCloseable {
    static final int MOST = 50;

    /// Whoever types fast wants what the whole word finds.
    static final Duration PAUSE = Duration.ofMillis(60);

    private final Lookup lookup;
    private final ConversationStore store;
    private final BiConsumer<ConversationId, MessageId> goTo;
    private final Delay delay;
    private final InstantSource clock;
    private final Function<Conversation, String> title;
    private final Function<Instant, String> when;
    private final Supplier<String> cloneName;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.ANYONE);
    private final ObjectProperty<Since> since = new SimpleObjectProperty<>(Since.EVER);
    private final ReadOnlyObjectProperty<Found> found;
    private final ObservableList<FoundMessage> messages = FXCollections.observableArrayList();
    private final ObservableList<FoundMessage> readOnlyMessages =
            FXCollections.unmodifiableObservableList(messages);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private Subscription pause = () -> {};

    /// @param goTo shows a message in its conversation
    /// @param title what a conversation is called
    /// @param when a moment as it is listed
    public SearchViewModel(
            MessageSearch search,
            ConversationStore store,
            BiConsumer<ConversationId, MessageId> goTo,
            FxBridge bridge,
            Delay delay,
            InstantSource clock,
            Supplier<String> cloneName,
            Function<Conversation, String> title,
            Function<Instant, String> when) {
        this.store = store;
        this.goTo = goTo;
        this.delay = delay;
        this.clock = clock;
        this.cloneName = cloneName;
        this.title = title;
        this.when = when;
        lookup = new Lookup(search, MOST);
        found = bridge.watch(lookup.found());
        found.subscribe(this::show);
        words.subscribe(this::typed);
        whose.subscribe(this::look);
        since.subscribe(this::look);
    }

    /// What is looked for; blank to look for nothing.
    public StringProperty words() {
        return words;
    }

    ObjectProperty<Whose> whose() {
        return whose;
    }

    ObjectProperty<Since> since() {
        return since;
    }

    /// Whether anything is looked for.
    public ObservableBooleanValue isAsked() {
        return Bindings.createBooleanBinding(() -> !words.get().isBlank(), words);
    }

    /// What was found, newest first.
    ObservableList<FoundMessage> messages() {
        return readOnlyMessages;
    }

    /// What is to be said of them.
    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /// Shows a message in its conversation.
    void open(FoundMessage message) {
        goTo.accept(message.conversation(), message.message());
    }

    /// What is under way ends.
    @Override
    public void close() {
        pause.close();
        lookup.close();
    }

    private void typed() {
        pause.close();
        if (words.get().isBlank()) {
            lookup.forget();
        } else {
            pause = delay.after(PAUSE, this::look);
        }
    }

    private void look() {
        if (!words.get().isBlank()) {
            lookup.look(
                    new SearchQuery(
                            words.get(),
                            Optional.empty(),
                            whose.get().sender(),
                            since.get().before(clock.instant())));
        }
    }

    private void show(Found now) {
        switch (now) {
            case Found.NothingAsked() -> {
                messages.clear();
                status.set("");
            }
            case Found.Failed() -> {
                messages.clear();
                status.set(SearchNotices.unreadable());
            }
            case Found.Hits(List<SearchHit> hits, Extent extent) -> {
                messages.setAll(listed(hits));
                status.set(words(hits.size(), extent));
            }
        }
    }

    private static String words(int count, Extent extent) {
        if (count == 0) {
            return Words.of("search.nothing");
        }
        return extent == Extent.NEWEST ? Words.of("search.newest", count) : "";
    }

    /// One whose conversation has just been deleted is not listed.
    private List<FoundMessage> listed(List<SearchHit> hits) {
        Set<ConversationId> named =
                hits.stream()
                        .map(SearchHit::conversation)
                        .collect(Collectors.toCollection(HashSet::new));
        Map<ConversationId, String> titles =
                store.conversations().get().stream()
                        .filter(conversation -> named.contains(conversation.id()))
                        .collect(Collectors.toMap(Conversation::id, title, (first, _) -> first));
        return hits.stream()
                .flatMap(hit ->
                        Optional.ofNullable(titles.get(hit.conversation()))
                                .map(of -> listed(hit, of))
                                .stream())
                .toList();
    }

    private FoundMessage listed(SearchHit hit, String of) {
        return new FoundMessage(
                hit.conversation(),
                hit.message(),
                of,
                hit.sender() == Sender.USER ? Words.of("search.you") : cloneName.get(),
                hit.at().map(when).orElse(""),
                hit.excerpt(),
                hit.marks());
    }
}
