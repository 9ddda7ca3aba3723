package app.pythia.sync;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.support.Sleeper;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the service hide the conversations that the user has deleted. While it has no time, or
/// cannot be reached, they stay out of the list and are tried again; only what it has hidden is
/// forgotten: messages that were not sent are known here alone. Safe for use by any thread.
final class Leavings {
    private static final Logger LOG = LoggerFactory.getLogger(Leavings.class);

    private final DelphiApi api;
    private final ConversationStore store;
    private final Sleeper sleeper;
    private final Set<ConversationId> due = ConcurrentHashMap.newKeySet();
    private final Set<ConversationId> underWay = ConcurrentHashMap.newKeySet();
    private final Set<ConversationId> hidden = ConcurrentHashMap.newKeySet();

    /// What an earlier run has left is due as well.
    Leavings(DelphiApi api, ConversationStore store, Sleeper sleeper) {
        this.api = api;
        this.store = store;
        this.sleeper = sleeper;
        due.addAll(store.setAside());
    }

    /// Those that have not been hidden yet.
    Set<ConversationId> due() {
        return Set.copyOf(due);
    }

    /// Whether it was hidden in this run: a list that was asked for before may still have it.
    boolean isHidden(ConversationId id) {
        return hidden.contains(id);
    }

    /// Has it hidden. Blocks.
    ///
    /// @throws DelphiException if the service will not; it is in the list again
    void carryOut(ConversationId id) throws DelphiException, InterruptedException {
        due.add(id);
        if (!underWay.add(id)) {
            return;
        }
        try {
            hide(id);
            settled(id);
        } catch (DelphiException failed) {
            LOG.info("A conversation could not be hidden: {}", failed.getMessage());
            if (isForNow(failed.problem())) {
                return;
            }
            due.remove(id);
            store.bringBack(id);
            throw failed;
        } finally {
            underWay.remove(id);
        }
    }

    /// Hiding twice does no more than hiding once, so that it can be asked again.
    private void hide(ConversationId id) throws DelphiException, InterruptedException {
        if (id.isLocal()) {
            return;
        }
        try {
            new Patience(sleeper, RandomGenerator.getDefault(), _ -> {})
                    .ask(() -> api.hide(id.value()));
        } catch (DelphiException failed) {
            if (!(failed.problem() instanceof DelphiProblem.NotFound)) {
                throw failed;
            }
            LOG.info("A conversation to be hidden was gone already");
        }
    }

    private void settled(ConversationId id) {
        hidden.add(id);
        due.remove(id);
        store.forget(id);
    }

    private static boolean isForNow(DelphiProblem problem) {
        return switch (problem) {
            case DelphiProblem.NotConnected _,
                    DelphiProblem.RateLimited _,
                    DelphiProblem.Unavailable _,
                    DelphiProblem.Closed _ ->
                    true;
            default -> false;
        };
    }
}
