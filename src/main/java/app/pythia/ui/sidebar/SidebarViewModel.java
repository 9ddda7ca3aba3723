package app.pythia.ui.sidebar;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Transcript;
import app.pythia.sync.Mirror;
import app.pythia.sync.MirrorState;
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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The user's conversations, which one is open, and how the look for them went. Used on the
/// window's thread alone.
public final class SidebarViewModel {
    private static final int PREVIEW_LENGTH = 80;

    private final Mirror mirror;
    private final Days days;
    private final ReadOnlyObjectProperty<List<Conversation>> conversations;
    private final ReadOnlyObjectProperty<Transcript> transcript;
    private final ObservableList<SidebarEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<SidebarEntry> readOnlyEntries =
            FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LookStatus> look;

    /// How the look for conversations went, in words.
    ///
    /// @param words empty if there is nothing to tell
    /// @param canTryAgain whether looking again may help
    public record LookStatus(String words, boolean canTryAgain) {}

    public SidebarViewModel(
            ConversationStore store,
            Mirror mirror,
            FxBridge bridge,
            InstantSource clock,
            ZoneId zone) {
        this.mirror = mirror;
        days = new Days(clock, zone);
        conversations = bridge.watch(store.conversations());
        transcript = bridge.watch(store.transcript());
        ReadOnlyObjectProperty<MirrorState> state = bridge.watch(mirror.state());
        look = new ReadOnlyObjectWrapper<>(words(state.get()));
        state.subscribe(now -> look.set(words(now)));
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
        return look.getReadOnlyProperty();
    }

    public void open(ConversationId id) {
        if (!transcript.get().conversation().equals(Optional.of(id))) {
            mirror.open(id);
        }
    }

    public void startNew() {
        mirror.startNew();
    }

    public void lookAgain() {
        mirror.refresh();
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
                preview.substring(0, Math.min(preview.length(), PREVIEW_LENGTH)),
                conversation.startedAt().map(days::when).orElse(""),
                selected.equals(Optional.of(conversation.id())));
    }

    private static LookStatus words(MirrorState state) {
        return switch (state) {
            case MirrorState.Idle() -> new LookStatus("", false);
            case MirrorState.Looking() -> new LookStatus("Looking for conversations…", false);
            case MirrorState.Waiting _ -> new LookStatus("The service asks for patience…", false);
            case MirrorState.NoAddress() ->
                    new LookStatus(
                            "Conversations are listed by e-mail address: give yours in the settings.",
                            false);
            case MirrorState.Failed failed ->
                    new LookStatus(Notices.of(failed.problem()).text(), true);
        };
    }
}
