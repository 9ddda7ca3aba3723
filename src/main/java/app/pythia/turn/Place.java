package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.delphi.DelphiException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The conversation that a turn belongs to: the one that was open when it began, or else a new one,
/// which may be begun while the user still talks. Safe for use by any thread.
final class Place {
    private final Optional<ConversationId> open;
    private final ConversationOpener opener;
    private ConversationOpener.@Nullable Beginning beginning;

    /// @param open the conversation that was open
    Place(Optional<ConversationId> open, ConversationOpener opener) {
        this.open = open;
        this.opener = opener;
    }

    /// The conversation, if there is one by now.
    synchronized Optional<ConversationId> known() {
        return open.or(
                () -> Optional.ofNullable(beginning).flatMap(ConversationOpener.Beginning::now));
    }

    /// Makes it ready without waiting for it.
    void prepare() {
        if (open.isEmpty()) {
            var _ = beginning();
        }
    }

    /// Whether it is begun with this turn.
    boolean isNew() {
        return open.isEmpty();
    }

    /// Waits for it.
    ConversationId get() throws DelphiException, InterruptedException {
        return open.isPresent() ? open.get() : beginning().await();
    }

    private synchronized ConversationOpener.Beginning beginning() {
        if (beginning == null) {
            beginning = opener.begin();
        }
        return beginning;
    }
}
