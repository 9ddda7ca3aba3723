package app.pythia.sync;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Sender;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.support.Observable;
import app.pythia.support.Sleeper;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.HistoryReader;
import app.pythia.turn.Problem;
import app.pythia.turn.Translation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings conversations from the service, each call on a virtual thread of its own. What changes
/// nothing is asked again if it fails for the moment.
public final class ServiceMirror implements Mirror {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceMirror.class);

    private final DelphiApi api;
    private final ConversationStore store;
    private final ConversationOpener opener;
    private final Supplier<Optional<String>> userEmail;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final HistoryReader history;
    private final Observable<MirrorState> state = new Observable<>(new MirrorState.Idle());
    private final Observable<MirrorState> opening = new Observable<>(new MirrorState.Idle());

    /// @param userEmail the address that conversations are listed by
    public ServiceMirror(
            DelphiApi api,
            ConversationStore store,
            ConversationOpener opener,
            Supplier<Optional<String>> userEmail,
            InstantSource clock,
            Sleeper sleeper) {
        this.api = api;
        this.store = store;
        this.opener = opener;
        this.userEmail = userEmail;
        this.clock = clock;
        this.sleeper = sleeper;
        this.history = new HistoryReader(api, store);
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
    public void refresh() {
        Optional<String> email = userEmail.get();
        if (email.isEmpty()) {
            state.set(new MirrorState.NoAddress());
        } else {
            call(state, () -> patience(state).ask(() -> store.merge(listed(email.get()))));
        }
    }

    @Override
    public void open(ConversationId id) {
        store.select(id);
        if (id.isLocal()) {
            opening.set(new MirrorState.Idle());
        } else {
            opening.set(new MirrorState.Looking());
            Thread.ofVirtual().name("mirror").start(() -> opening.set(opened(id)));
        }
    }

    @Override
    public void rename(ConversationId id, String title) {
        Optional<Conversation> before = known(id);
        store.rename(id, title);
        if (!id.isLocal()) {
            call(
                    opening,
                    () -> api.rename(id.value(), title),
                    () -> before.ifPresent(it -> store.merge(List.of(it))));
        }
    }

    @Override
    public void hide(ConversationId id) {
        if (id.isLocal()) {
            store.forget(id);
        } else {
            call(opening, () -> hideAndForget(id));
        }
    }

    /// Only what the service has hidden is forgotten: messages that were not sent are known here
    /// alone.
    private void hideAndForget(ConversationId id) throws DelphiException, InterruptedException {
        try {
            api.hide(id.value());
        } catch (DelphiException failed) {
            if (!(failed.problem() instanceof DelphiProblem.NotFound)) {
                throw failed;
            }
            LOG.info("A conversation to be hidden was gone already");
        }
        store.forget(id);
    }

    @Override
    public void startNew() {
        if (isNew()) {
            return;
        }
        store.selectNone();
        ConversationOpener.Beginning beginning = opener.begin();
        call(
                opening,
                () -> {
                    var _ = beginning.await();
                });
    }

    private boolean isNew() {
        return store.selected().isPresent()
                && store.transcript().get().messages().stream()
                        .noneMatch(message -> message.sender() == Sender.USER);
    }

    private Optional<Conversation> known(ConversationId id) {
        return store.conversations().get().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private List<Conversation> listed(String email) throws DelphiException, InterruptedException {
        return api.conversations(email).stream().map(Translation::conversation).toList();
    }

    private Patience patience(Observable<MirrorState> shown) {
        return new Patience(
                sleeper, RandomGenerator.getDefault(), wait -> showWaiting(shown, wait));
    }

    /// A wait that is hardly one is not worth telling of.
    private void showWaiting(Observable<MirrorState> shown, Duration wait) {
        if (wait.compareTo(Duration.ofSeconds(1)) > 0) {
            shown.set(new MirrorState.Waiting(clock.instant().plus(wait)));
        }
    }

    private void call(Observable<MirrorState> shown, Patience.Question question) {
        call(shown, question, () -> {});
    }

    private void call(
            Observable<MirrorState> shown, Patience.Question question, Runnable takeBack) {
        shown.set(new MirrorState.Looking());
        Thread.ofVirtual().name("mirror").start(() -> shown.set(outcome(question, takeBack)));
    }

    private MirrorState opened(ConversationId id) {
        MirrorState outcome =
                outcome(() -> patience(opening).ask(() -> history.read(id)), () -> {});
        return outcome instanceof MirrorState.Failed failed
                ? new MirrorState.Failed(failed.problem(), Optional.of(id))
                : outcome;
    }

    private static MirrorState outcome(Patience.Question question, Runnable takeBack) {
        try {
            question.ask();
            return new MirrorState.Idle();
        } catch (DelphiException failed) {
            LOG.info("The service did not answer the mirror: {}", failed.getMessage());
            takeBack.run();
            return new MirrorState.Failed(Translation.problem(failed.problem()));
        } catch (InterruptedException closing) {
            return new MirrorState.Idle();
        } catch (RuntimeException bug) {
            LOG.error("The mirror has a fault", bug);
            takeBack.run();
            return new MirrorState.Failed(new Problem.Internal());
        }
    }
}
