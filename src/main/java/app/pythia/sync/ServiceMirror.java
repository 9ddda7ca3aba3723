package app.pythia.sync;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Sender;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.support.Observable;
import app.pythia.support.Sleeper;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.HistoryReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings conversations from the service, each call on a virtual thread of its own, and in the
/// background all their histories. What changes nothing is asked again if it fails for the moment.
/// After it was closed, nothing is asked any more.
public final class ServiceMirror implements Mirror, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceMirror.class);

    private final MirrorTools tools;
    private final ConversationOpener opener;
    private final HistoryReader history;
    private final GivenTitles titles = new GivenTitles();
    private final Leavings leavings;
    private final Looks looks;
    private final Histories histories;
    private final Attendance attendance;
    private final Observable<MirrorState> opening = new Observable<>(new MirrorState.Idle());

    /// @param account that conversations are listed for
    /// @param userIsServed whether a turn of the user's is under way, which goes before what is
    ///   read in the background
    public ServiceMirror(
            DelphiApi api,
            ConversationStore store,
            ConversationOpener opener,
            Supplier<Optional<Account>> account,
            BooleanSupplier userIsServed,
            InstantSource clock,
            Sleeper sleeper) {
        Pace pace = new Pace(clock, sleeper, userIsServed);
        this.tools = new MirrorTools(api, store, clock, sleeper, pace, new Errands());
        this.opener = opener;
        this.history = new HistoryReader(api, store);
        this.leavings = new Leavings(api, store, sleeper);
        this.looks = new Looks(tools, account, leavings, titles, this::looked);
        this.histories = new Histories(tools, history, looks.state());
        this.attendance = new Attendance(looks, sleeper, tools.errands());
    }

    @Override
    public Observable<MirrorState> state() {
        return looks.state();
    }

    @Override
    public Observable<MirrorState> opening() {
        return opening;
    }

    @Override
    public Observable<Optional<Progress>> progress() {
        return histories.progress();
    }

    @Override
    public void refresh() {
        looks.aloud();
    }

    @Override
    public void attend(boolean there) {
        attendance.attend(there);
    }

    private void looked() {
        histories.begin();
        leavings.due().forEach(id -> tools.errands().start(() -> carryOutLater(id)));
    }

    private void carryOutLater(ConversationId id) {
        MirrorState outcome = Outcome.of(() -> leavings.carryOut(id), () -> {});
        if (outcome instanceof MirrorState.Failed) {
            opening.set(outcome);
        }
    }

    @Override
    public void open(ConversationId id) {
        tools.store().select(id);
        if (id.isLocal()) {
            opening.set(new MirrorState.Idle());
        } else {
            opening.set(new MirrorState.Looking());
            tools.errands().start(() -> opening.set(opened(id)));
        }
    }

    @Override
    public void rename(ConversationId id, String title) {
        Optional<Conversation> before = known(id);
        tools.store().rename(id, title);
        if (!id.isLocal()) {
            titles.giving(id, title);
            call(
                    () -> {
                        tools.api().rename(id.value(), title);
                        titles.taken(id, title);
                    },
                    () -> {
                        titles.refused(id);
                        before.ifPresent(it -> tools.store().merge(List.of(it)));
                    });
        }
    }

    @Override
    public void hide(ConversationId id) {
        call(() -> leavings.carryOut(id), () -> {});
    }

    @Override
    public void startNew() {
        if (isNew()) {
            return;
        }
        tools.store().selectNone();
        ConversationOpener.Beginning beginning = opener.begin();
        call(
                () -> {
                    var _ = beginning.await();
                },
                () -> {});
    }

    @Override
    public void close() {
        LOG.debug("The mirror ends");
        tools.errands().close();
    }

    private boolean isNew() {
        return tools.store().selected().isPresent()
                && tools.store().transcript().get().messages().stream()
                        .noneMatch(message -> message.sender() == Sender.USER);
    }

    private Optional<Conversation> known(ConversationId id) {
        return tools.store().conversations().get().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    private MirrorState opened(ConversationId id) {
        MirrorState outcome = Outcome.of(() -> patience().ask(() -> read(id)), () -> {});
        return outcome instanceof MirrorState.Failed failed
                ? new MirrorState.Failed(failed.problem(), Optional.of(id))
                : outcome;
    }

    /// The user has it before them, so that nothing in it is news.
    private void read(ConversationId id) throws DelphiException, InterruptedException {
        var _ = history.read(id);
        tools.store().change(id, it -> it.mirrored(tools.clock().instant(), 0));
    }

    private Patience patience() {
        return new Patience(tools.sleeper(), RandomGenerator.getDefault(), this::showWaiting);
    }

    /// A wait that is hardly one is not worth telling of.
    private void showWaiting(Duration wait) {
        if (wait.compareTo(Duration.ofSeconds(1)) > 0) {
            opening.set(new MirrorState.Waiting(tools.clock().instant().plus(wait)));
        }
    }

    private void call(Patience.Question question, Runnable takeBack) {
        opening.set(new MirrorState.Looking());
        tools.errands().start(() -> opening.set(Outcome.of(question, takeBack)));
    }
}
