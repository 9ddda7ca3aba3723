package app.pythia.sync;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.support.Observable;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.HistoryReader;
import app.pythia.turn.Problem;
import app.pythia.turn.Translation;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings conversations from the service, each look on a virtual thread of its own.
public final class ServiceMirror implements Mirror {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceMirror.class);

    private final DelphiApi api;
    private final ConversationStore store;
    private final Optional<String> userEmail;
    private final ConversationOpener opener;
    private final HistoryReader history;
    private final Observable<MirrorState> state = new Observable<>(new MirrorState.Idle());

    /// @param userEmail the address that conversations are listed by
    public ServiceMirror(
            DelphiApi api,
            ConversationStore store,
            ConversationOpener opener,
            Optional<String> userEmail) {
        this.api = api;
        this.store = store;
        this.userEmail = userEmail;
        this.history = new HistoryReader(api, store);
        this.opener = opener;
    }

    @Override
    public Observable<MirrorState> state() {
        return state;
    }

    @Override
    public void refresh() {
        if (userEmail.isEmpty()) {
            state.set(new MirrorState.NoAddress());
        } else {
            look("list", () -> store.merge(listed(userEmail.get())));
        }
    }

    @Override
    public void open(ConversationId id) {
        store.select(id);
        look("history", () -> history.read(id));
    }

    @Override
    public void rename(ConversationId id, String title) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hide(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void startNew() {
        store.selectNone();
        look(
                "new",
                () -> {
                    var _ = opener.begin().await();
                });
    }

    private List<Conversation> listed(String email) throws DelphiException, InterruptedException {
        return api.conversations(email).stream().map(Translation::conversation).toList();
    }

    private void look(String what, Look look) {
        state.set(new MirrorState.Looking());
        Thread.ofVirtual().name(what).start(() -> state.set(outcome(what, look)));
    }

    private static MirrorState outcome(String what, Look look) {
        try {
            look.run();
            return new MirrorState.Idle();
        } catch (DelphiException failed) {
            LOG.info("The {} could not be had: {}", what, failed.getMessage());
            return new MirrorState.Failed(Translation.problem(failed.problem()));
        } catch (InterruptedException closing) {
            return new MirrorState.Idle();
        } catch (RuntimeException bug) {
            LOG.error("The {} ended in a fault", what, bug);
            return new MirrorState.Failed(new Problem.Internal());
        }
    }

    /// A call of the service.
    private interface Look {
        void run() throws DelphiException, InterruptedException;
    }
}
