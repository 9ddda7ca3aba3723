package app.pythia.ui.sidebar;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Transcript;
import app.pythia.sync.Mirror;
import app.pythia.sync.MirrorState;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ListSync;
import app.pythia.ui.notice.Notices;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The user's conversations, which one is open, and how the look for them went. Used on the
/// window's thread alone.
public final class SidebarViewModel {
    private static final int PREVIEW_LENGTH = 80;
    private static final int LONGEST_TITLE = 500;

    private final Mirror mirror;
    private final Turns turns;
    private final Days days;
    private final ReadOnlyObjectProperty<List<Conversation>> conversations;
    private final ReadOnlyObjectProperty<Transcript> transcript;
    private final ObservableList<SidebarEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<SidebarEntry> readOnlyEntries =
            FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final LookWords look;
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
        days = new Days(clock, zone);
        conversations = bridge.watch(store.conversations());
        transcript = bridge.watch(store.transcript());
        look =
                new LookWords(
                        bridge.watch(mirror.state()), bridge.watch(mirror.opening()), clock, delay);
        conversations.subscribe(this::refresh);
        transcript.map(Transcript::conversation).subscribe(_ -> refresh());
        refresh();
    }

    /// The conversations, newest first.
    public ObservableList<SidebarEntry> entries() {
        return readOnlyEntries;
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

    /// Takes a conversation out of the list.
    public void hide(ConversationId id) {
        boolean isOpen = transcript.get().conversation().equals(Optional.of(id));
        if (!isOpen || hasLeft()) {
            mirror.hide(id);
        }
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
        List<SidebarEntry> wanted = new ArrayList<>();
        String day = "";
        for (Conversation conversation : conversations.get()) {
            String heading = conversation.startedAt().map(days::heading).orElse("Earlier");
            Optional<String> shownHeading = Optional.of(heading).filter(another(day));
            wanted.add(entry(conversation, shownHeading, selected));
            day = heading;
        }
        ListSync.sync(entries, wanted);
        title.set(
                wanted.stream()
                        .filter(SidebarEntry::selected)
                        .findFirst()
                        .map(SidebarEntry::title)
                        .orElse(""));
    }

    private static String shortened(String preview) {
        int length = preview.codePointCount(0, preview.length());
        int end = preview.offsetByCodePoints(0, Math.min(length, PREVIEW_LENGTH));
        return preview.substring(0, end);
    }

    private static Predicate<String> another(String day) {
        return heading -> !heading.equals(day);
    }

    private SidebarEntry entry(
            Conversation conversation,
            Optional<String> heading,
            Optional<ConversationId> selected) {
        String preview = Titles.line(conversation.preview());
        return new SidebarEntry(
                conversation.id(),
                heading,
                Titles.of(conversation),
                shortened(preview),
                conversation.startedAt().map(days::when).orElse(""),
                selected.equals(Optional.of(conversation.id())),
                renaming.equals(Optional.of(conversation.id())));
    }
}
