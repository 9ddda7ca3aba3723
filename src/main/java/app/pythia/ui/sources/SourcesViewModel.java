package app.pythia.ui.sources;

import app.pythia.conversation.Citation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sources;
import app.pythia.conversation.Transcript;
import app.pythia.support.Observable;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.SourceWords;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The sources that the open conversation rests on, and whether they are shown. Used on the
/// window's thread alone.
public final class SourcesViewModel {
    private static final int AT_ONCE = 1_000;

    private final ReadOnlyObjectWrapper<List<SourceEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<ConversationId> conversation = Optional.empty();
    private final Observable<Counted> counted = new Observable<>(new Counted(0, List.of()));
    private final Executor aside;
    private List<Message> messages = List.of();
    private List<Sources.Used> shown = List.of();
    private long countings;

    public SourcesViewModel(ConversationStore store, FxBridge bridge) {
        this(store, bridge, task -> Thread.ofVirtual().name("sources").start(task));
    }

    /// @param aside counts those of long conversations
    SourcesViewModel(ConversationStore store, FxBridge bridge, Executor aside) {
        this.aside = aside;
        bridge.watch(counted).subscribe(this::take);
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

    /// Most of what changes in a conversation has no sources: they are not counted anew for it, and
    /// the messages that stay are not looked at.
    private void show(Transcript now) {
        List<Message> before = messages;
        messages = now.messages();
        boolean isOther = !conversation.equals(now.conversation());
        if (isOther) {
            conversation = now.conversation();
            open.set(false);
        }
        if (isOther || citesOtherwise(before, messages)) {
            count(isOther);
        }
    }

    private static boolean citesOtherwise(List<Message> before, List<Message> now) {
        int least = Math.min(before.size(), now.size());
        int head = same(before, now, least);
        int tail = same(before.reversed(), now.reversed(), least - head);
        return cites(before.subList(head, before.size() - tail))
                || cites(now.subList(head, now.size() - tail));
    }

    /// How many are the same from the first on.
    @SuppressWarnings("ReferenceEquality")
    private static int same(List<?> before, List<?> now, int most) {
        int same = 0;
        while (same < most && before.get(same) == now.get(same)) {
            same++;
        }
        return same;
    }

    private static boolean cites(List<Message> some) {
        return some.stream().anyMatch(it -> !it.citations().isEmpty());
    }

    /// What is too much to be done between two frames is done aside.
    private void count(boolean isOther) {
        countings++;
        long number = countings;
        List<Message> all = messages;
        if (all.size() <= AT_ONCE) {
            list(used(all));
        } else {
            if (isOther) {
                list(List.of());
            }
            aside.execute(() -> counted.set(new Counted(number, used(all))));
        }
    }

    private static List<Sources.Used> used(List<Message> all) {
        return Sources.of(all.stream().filter(it -> !it.citations().isEmpty()).toList());
    }

    /// Sources as they were when they were counted for that time; each counting is another one.
    private static final class Counted {
        private final long number;
        private final List<Sources.Used> used;

        private Counted(long number, List<Sources.Used> used) {
            this.number = number;
            this.used = used;
        }
    }

    private void take(Counted now) {
        if (now.number == countings) {
            list(now.used);
        }
    }

    private void list(List<Sources.Used> used) {
        if (!used.equals(shown)) {
            shown = used;
            entries.set(new Entries(used));
            open.set(open.get() && !used.isEmpty());
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

    /// Each is made when it is asked for: of thousands, few are looked at.
    private static final class Entries extends AbstractList<SourceEntry> {
        private final List<Sources.Used> used;

        private Entries(List<Sources.Used> used) {
            this.used = used;
        }

        @Override
        public SourceEntry get(int index) {
            return entry(used.get(index));
        }

        @Override
        public int size() {
            return used.size();
        }
    }
}
