package app.pythia.ui.search;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.SearchHit;
import app.pythia.conversation.SearchQuery;
import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.SearchNotices;
import app.pythia.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finding words within the open conversation, from its newest message up. Used on the window's
/// thread alone.
public final class FindViewModel implements AutoCloseable {
    private static final int MOST = 1_000;

    private final Lookup lookup;
    private final ReadOnlyObjectProperty<Optional<ConversationId>> conversation;
    private final Consumer<MessageId> reveal;
    private final Delay delay;
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty shows = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectProperty<Found> found;
    private List<SearchHit> hits = List.of();
    private int at;
    private Subscription pause = () -> {};

    /// @param conversation the one that is open
    /// @param reveal shows a message of it
    public FindViewModel(
            MessageSearch search,
            ReadOnlyObjectProperty<Optional<ConversationId>> conversation,
            Consumer<MessageId> reveal,
            FxBridge bridge,
            Delay delay) {
        this.conversation = conversation;
        this.reveal = reveal;
        this.delay = delay;
        lookup = new Lookup(search, MOST);
        found = bridge.watch(lookup.found());
        found.subscribe(this::show);
        words.subscribe(this::typed);
        conversation.subscribe((_, _) -> end());
    }

    /// Whether it is offered now.
    public ReadOnlyBooleanProperty shows() {
        return shows;
    }

    /// Offers it.
    public void begin() {
        shows.set(true);
    }

    /// Says whether it was offered.
    public boolean end() {
        boolean shown = shows.get();
        shows.set(false);
        words.set("");
        return shown;
    }

    StringProperty words() {
        return words;
    }

    /// Which of how many is shown.
    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /// Goes to the one before, in time; from the oldest to the newest again.
    void older() {
        go(at + 1);
    }

    /// Goes to the one after, in time.
    void newer() {
        go(at - 1);
    }

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
            pause = delay.after(SearchViewModel.PAUSE, this::look);
        }
    }

    private void look() {
        conversation
                .get()
                .ifPresent(id ->
                        lookup.look(
                                new SearchQuery(
                                        words.get(),
                                        Optional.of(id),
                                        Optional.empty(),
                                        Optional.empty())));
    }

    private void show(Found now) {
        switch (now) {
            case Found.NothingAsked() -> {
                hits = List.of();
                status.set("");
            }
            case Found.Failed() -> {
                hits = List.of();
                status.set(SearchNotices.unreadable());
            }
            case Found.Hits(List<SearchHit> newest, Found.Extent _) -> {
                hits = newest;
                status.set(Words.of("search.not-found"));
                go(0);
            }
        }
    }

    private void go(int wanted) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(wanted, hits.size());
            status.set(Words.of("search.which", at + 1, hits.size()));
            reveal.accept(hits.get(at).message());
        }
    }
}
