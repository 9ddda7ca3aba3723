package app.pythia.ui.sidebar;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.support.Subscription;
import app.pythia.sync.Mirror;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Deletes conversations so that each can be undone for a while: it leaves the list at once, and
/// the service is asked when the while is over or the next one is deleted. If the window goes
/// before, the next run asks. Used on the window's thread alone.
final class Deletions {
    private static final Duration WHILE = Duration.ofSeconds(8);

    private final ConversationStore store;
    private final Mirror mirror;
    private final Delay delay;
    private final ReadOnlyObjectWrapper<Optional<Deleted>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription end = () -> {};
    private Explained explained = Explained.NOT_YET;

    private enum Explained {
        NOT_YET,
        ONCE
    }

    /// A conversation that can still be brought back.
    ///
    /// @param explanation what deleting means, the first time; else empty
    /// @param wasOpen whether it was the one that was open
    record Deleted(ConversationId id, String title, String explanation, boolean wasOpen) {}

    Deletions(ConversationStore store, Mirror mirror, Delay delay) {
        this.store = store;
        this.mirror = mirror;
        this.delay = delay;
    }

    /// What can be undone.
    ReadOnlyObjectProperty<Optional<Deleted>> last() {
        return last.getReadOnlyProperty();
    }

    void delete(ConversationId id, String title) {
        settle();
        boolean wasOpen = store.selected().equals(Optional.of(id));
        store.setAside(id);
        last.set(Optional.of(new Deleted(id, title, explanation(id), wasOpen)));
        end = delay.after(WHILE, this::settle);
    }

    /// One that was open is opened again, unless the user has gone elsewhere. Says whether there
    /// was anything to undo.
    boolean undo() {
        Optional<Deleted> undone = take();
        undone.ifPresent(it -> {
            store.bringBack(it.id());
            if (it.wasOpen() && store.selected().isEmpty()) {
                mirror.open(it.id());
            }
        });
        return undone.isPresent();
    }

    private void settle() {
        take().ifPresent(it -> mirror.hide(it.id()));
    }

    private Optional<Deleted> take() {
        Optional<Deleted> taken = last.get();
        end.close();
        last.set(Optional.empty());
        return taken;
    }

    private String explanation(ConversationId id) {
        if (id.isLocal() || explained == Explained.ONCE) {
            return "";
        }
        explained = Explained.ONCE;
        return Words.of("sidebar.deleted.hidden");
    }
}
