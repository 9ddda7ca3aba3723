package app.pythia.turn;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.NewConversation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Begins conversations on the service, takes them and the clone's greeting into the store, and
/// opens them if nothing else is open. Whoever asks while one is being begun gets that one: "new
/// conversation" and the first words in it often come together. Safe for use by any thread.
public final class ConversationOpener {
    private final DelphiApi api;
    private final ConversationStore store;
    private final Supplier<Optional<String>> userEmail;
    private @Nullable FutureTask<ConversationId> pending;

    /// @param userEmail the address that conversations are kept under
    public ConversationOpener(
            DelphiApi api, ConversationStore store, Supplier<Optional<String>> userEmail) {
        this.api = api;
        this.store = store;
        this.userEmail = userEmail;
    }

    /// Begins one, or joins the beginning that is under way. Returns at once.
    public synchronized Beginning begin() {
        FutureTask<ConversationId> task = pending;
        if (task == null) {
            task = new FutureTask<>(this::create);
            pending = task;
            Thread.ofVirtual().name("conversation").start(task);
        }
        return new Beginning(task);
    }

    /// A conversation that is being begun.
    public static final class Beginning {
        private final FutureTask<ConversationId> task;

        private Beginning(FutureTask<ConversationId> task) {
            this.task = task;
        }

        /// It, if it has been begun by now.
        Optional<ConversationId> now() {
            return task.state() == Future.State.SUCCESS
                    ? Optional.of(task.resultNow())
                    : Optional.empty();
        }

        /// Waits for it. An interrupt ends the waiting, and not the beginning.
        public ConversationId await() throws DelphiException, InterruptedException {
            try {
                return task.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof DelphiException refused) {
                    throw refused;
                }
                throw new IllegalStateException(failed);
            }
        }
    }

    private ConversationId create() throws DelphiException, InterruptedException {
        try {
            return opened(api.createConversation(userEmail.get()));
        } finally {
            synchronized (this) {
                pending = null;
            }
        }
    }

    private ConversationId opened(NewConversation begun) {
        Conversation conversation = Translation.conversation(begun);
        store.merge(List.of(conversation));
        begun.greeting()
                .map(words -> Message.received(MessageId.local(), words, begun.createdAt()))
                .ifPresent(greeting -> store.append(conversation.id(), greeting));
        store.selectIfNone(conversation.id());
        return conversation.id();
    }
}
