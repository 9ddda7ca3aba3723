package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.LoggerFactory;

/// The conversation that a turn belongs to: the one that was open when it began, or a new one,
/// which may be made while the user still talks.
final class Place {
    private final FutureTask<ConversationId> conversation;

    Place(ConversationStore store, ConversationOpener opener) {
        Optional<ConversationId> open = store.selected();
        conversation = new FutureTask<>(() -> open.isPresent() ? open.get() : begin(store, opener));
    }

    /// Makes it ready without waiting for it.
    void prepare() {
        Thread.ofVirtual().name("conversation").start(conversation);
    }

    /// Waits for it.
    ConversationId get() throws TurnFailure, InterruptedException {
        conversation.run();
        try {
            return conversation.get();
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static ConversationId begin(ConversationStore store, ConversationOpener opener)
            throws DelphiException, InterruptedException {
        ConversationId begun = opener.begin();
        if (store.selected().isEmpty()) {
            store.select(begun);
        }
        return begun;
    }

    private static TurnFailure failure(ExecutionException failed) {
        if (failed.getCause() instanceof DelphiException refused) {
            return new TurnFailure(Translation.problem(refused.problem()));
        }
        LoggerFactory.getLogger(Place.class).error("A conversation could not be begun", failed);
        return new TurnFailure(new Problem.Internal());
    }
}
