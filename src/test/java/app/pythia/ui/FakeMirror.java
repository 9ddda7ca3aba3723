package app.pythia.ui;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.support.Observable;
import app.pythia.sync.Mirror;
import app.pythia.sync.MirrorState;
import app.pythia.sync.Progress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mirror that only writes down what is asked of it, and selects what is opened.
public final class FakeMirror implements Mirror {
    private final ConversationStore store;
    private final Observable<MirrorState> state = new Observable<>(new MirrorState.Idle());
    private final Observable<MirrorState> opening = new Observable<>(new MirrorState.Idle());
    private final Observable<Optional<Progress>> progress = new Observable<>(Optional.empty());
    private final List<String> calls = new CopyOnWriteArrayList<>();

    public FakeMirror(ConversationStore store) {
        this.store = store;
    }

    /// What was asked, in order.
    public List<String> calls() {
        return calls;
    }

    @Override
    public Observable<MirrorState> state() {
        return state;
    }

    @Override
    public Observable<MirrorState> opening() {
        return opening;
    }

    @Override
    public Observable<Optional<Progress>> progress() {
        return progress;
    }

    @Override
    public void attend(boolean there) {}

    @Override
    public void refresh() {
        calls.add("refresh");
    }

    @Override
    public void open(ConversationId id) {
        calls.add("open " + id.value());
        store.select(id);
    }

    @Override
    public void rename(ConversationId id, String title) {
        calls.add("rename " + id.value() + " " + title);
        store.rename(id, title);
    }

    @Override
    public void hide(ConversationId id) {
        calls.add("hide " + id.value());
        store.forget(id);
    }

    @Override
    public void startNew() {
        calls.add("startNew");
        store.selectNone();
    }
}
