package app.pythia.ui.sidebar;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Transcript;
import app.pythia.sync.Mirror;
import app.pythia.sync.MirrorState;
import app.pythia.sync.Progress;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ListSync;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.words.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The user's conversations, which one is open, and how the look for them went. Used on the
/// window's thread alone.
public final class SidebarViewModel {
    private static final int LONGEST_TITLE = 500;

    private final Mirror mirror;
    private final Turns turns;
    private final ConversationStore store;
    private final InstantSource clock;
    private final Days days;
    private final Entries made;
    private final Deletions deletions;
    private final ReadOnlyObjectProperty<Optional<Progress>> progress;
    private final ReadOnlyObjectProperty<List<Conversation>> conversations;
    private final ReadOnlyObjectProperty<Transcript> transcript;
    private final ObservableList<SidebarEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<SidebarEntry> readOnlyEntries =
            FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final LookWords look;
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private Optional<ConversationId> renaming = Optional.empty();

    public SidebarViewModel(
            ConversationStore store,
            Mirror mirror,
            Turns turns,
            FxBridge bridge,
            InstantSource clock,
            ZoneId zone,
            Delay delay) {
        this.mirror = mirror;
        this.turns = turns;
        this.store = store;
        this.clock = clock;
        days = new Days(clock, zone);
        made = new Entries(days);
        deletions = new Deletions(store, mirror, delay);
        progress = bridge.watch(mirror.progress());
        conversations = bridge.watch(store.conversations());
        transcript = bridge.watch(store.transcript());
        look =
                new LookWords(
                        bridge.watch(mirror.state()), bridge.watch(mirror.opening()), clock, delay);
        conversations.subscribe(this::refresh);
        transcript.map(Transcript::conversation).subscribe(_ -> refresh());
        filter.subscribe(_ -> refresh());
    }

    /// The conversations that the filter finds: the pinned ones, then the others, newest first.
    public ObservableList<SidebarEntry> entries() {
        return readOnlyEntries;
    }

    /// Whether the entries are being changed at the moment.
    ReadOnlyBooleanProperty changing() {
        return changing.getReadOnlyProperty();
    }

    /// The conversation that is open.
    Optional<ConversationId> opened() {
        return transcript.get().conversation();
    }

    /// What is looked for in the list: its words, each of them in the title, the first words or the
    /// last ones, whatever their case and accents.
    public StringProperty filter() {
        return filter;
    }

    /// How far the reading of all histories has come, in words; empty when there is nothing to
    /// tell.
    public ObservableValue<String> progress() {
        return progress.map(now -> now.map(SidebarViewModel::inWords).orElse(""));
    }

    private static String inWords(Progress now) {
        return Words.of("sidebar.fetching", now.done() + 1, now.of());
    }

    /// What a conversation is called in the list.
    public String titleOf(Conversation conversation) {
        return Titles.of(conversation);
    }

    /// A moment as the list tells it: the time of today, or the day.
    public String when(Instant at) {
        return days.whenAnyDay(at);
    }

    /// What the open conversation is called; empty if it has no name yet.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LookStatus> look() {
        return look.status();
    }

    /// Opens a conversation. What is being said there, or has failed there, stays behind; while the
    /// user talks, the conversation they talk in stays open.
    public void open(ConversationId id) {
        if (!transcript.get().conversation().equals(Optional.of(id)) && hasLeft()) {
            mirror.open(id);
        }
    }

    /// Begins a conversation, likewise.
    public void startNew() {
        if (hasLeft()) {
            mirror.startNew();
        }
    }

    /// Lets the user write a conversation's title anew.
    public void beginRenaming(ConversationId id) {
        renaming = Optional.of(id);
        refresh();
    }

    public void giveUpRenaming() {
        renaming = Optional.empty();
        refresh();
    }

    /// Gives the conversation that is being renamed that title, or says why it cannot be called so.
    public Optional<String> rename(String title) {
        String bare = title.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_TITLE) {
            return Optional.of(Notices.titleOutOfBounds(bare.length(), LONGEST_TITLE));
        }
        Optional<ConversationId> which = renaming;
        giveUpRenaming();
        which.filter(id -> !bare.equals(shownTitle(id))).ifPresent(id -> mirror.rename(id, bare));
        return Optional.empty();
    }

    /// Takes a conversation out of the list; for a while that can be undone.
    public void delete(SidebarEntry entry) {
        if (!entry.selected() || hasLeft()) {
            deletions.delete(entry.id(), entry.title());
        }
    }

    /// The conversation that was deleted last, while that can be undone.
    ReadOnlyObjectProperty<Optional<Deletions.Deleted>> deleted() {
        return deletions.last();
    }

    /// Brings back what was deleted last; says whether there was anything.
    public boolean undo() {
        return deletions.undo();
    }

    /// Pins a conversation, so that it stands above the others, or lets it go to its day.
    public void togglePin(SidebarEntry entry) {
        Optional<Instant> at = Optional.of(clock.instant()).filter(_ -> !entry.pinned());
        store.change(entry.id(), it -> it.withPinnedAt(at));
    }

    /// The window has come to the front, or has gone from it.
    public void attend(boolean there) {
        mirror.attend(there);
        refresh();
    }

    private boolean hasLeft() {
        return switch (turns.state().get()) {
            case TurnState.Opening(), TurnState.Listening _, TurnState.Reviewing _ -> false;
            case TurnState.Answering(), TurnState.Speaking() -> {
                turns.cancel();
                yield true;
            }
            case TurnState.Failed _ -> {
                turns.dismiss();
                yield true;
            }
            case TurnState.Ready(), TurnState.Sending() -> true;
        };
    }

    private String shownTitle(ConversationId id) {
        return conversations.get().stream()
                .filter(conversation -> conversation.id().equals(id))
                .findFirst()
                .flatMap(Conversation::title)
                .orElse("");
    }

    /// Tries once more what has failed.
    public void lookAgain() {
        if (mirror.opening().get() instanceof MirrorState.Failed failed
                && failed.unopened().isPresent()) {
            mirror.open(failed.unopened().get());
        } else {
            mirror.refresh();
        }
    }

    /// Brings the list up to date, also with the day that it is.
    public void refresh() {
        Optional<ConversationId> selected = transcript.get().conversation();
        Filter looked = Filter.of(filter.get());
        changing.set(true);
        ListSync.sync(entries, made.of(conversations.get(), looked, selected, renaming));
        changing.set(false);
        title.set(
                conversations.get().stream()
                        .filter(it -> selected.equals(Optional.of(it.id())))
                        .findFirst()
                        .map(Titles::of)
                        .orElse(""));
    }
}
