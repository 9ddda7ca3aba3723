package app.pythia.ui.sources;

import app.pythia.conversation.Citation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sources;
import app.pythia.conversation.Transcript;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.SourceWords;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The sources that the open conversation rests on, and whether they are shown. Used on the
/// window's thread alone.
public final class SourcesViewModel {
    private final ReadOnlyObjectWrapper<List<SourceEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<ConversationId> conversation = Optional.empty();
    private List<Message> cited = List.of();

    public SourcesViewModel(ConversationStore store, FxBridge bridge) {
        ReadOnlyObjectProperty<Transcript> transcript = bridge.watch(store.transcript());
        transcript.subscribe(this::show);
    }

    /// Each source once, most used first.
    ReadOnlyObjectProperty<List<SourceEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /// Whether they are shown.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Shows them, if there are any, or takes them away.
    void toggle() {
        open.set(!open.get() && !entries.get().isEmpty());
    }

    /// Takes them away; says whether they were shown.
    public boolean close() {
        boolean was = open.get();
        open.set(false);
        return was;
    }

    /// Most of what changes in a conversation has no sources, so they are not counted anew for it.
    private void show(Transcript now) {
        if (!conversation.equals(now.conversation())) {
            conversation = now.conversation();
            open.set(false);
        }
        List<Message> citing =
                now.messages().stream().filter(it -> !it.citations().isEmpty()).toList();
        if (!citing.equals(cited)) {
            cited = citing;
            entries.set(Sources.of(citing).stream().map(SourcesViewModel::entry).toList());
            open.set(open.get() && !entries.get().isEmpty());
        }
    }

    private static SourceEntry entry(Sources.Used used) {
        Citation source = used.source();
        int answers = used.answers();
        return new SourceEntry(
                source.title(),
                SourceWords.kind(source.kind()),
                Words.of("sources.used", answers),
                source.url().flatMap(WebAddress::of));
    }
}
