package app.pythia.sync;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.Listing;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.support.Observable;
import app.pythia.turn.Problem;
import app.pythia.turn.Translation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for conversations: asks the service for its list, one look after the other. Safe for use
/// by any thread.
final class Looks {
    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    /// How long after one list another one shows whether what was missing in it is gone.
    private static final Duration CONFIRMING = Duration.ofSeconds(30);

    private final MirrorTools tools;
    private final Supplier<Optional<Account>> account;
    private final Leavings leavings;
    private final GivenTitles titles;
    private final Runnable looked;
    private final Observable<MirrorState> state = new Observable<>(new MirrorState.Idle());
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Optional<Instant> lastAt = Optional.empty();
    private final AtomicBoolean comes = new AtomicBoolean();
    private final Backoff backoff = new Backoff(Duration.ofSeconds(15));
    private volatile boolean refused;

    /// @param looked is told after each look that succeeded
    Looks(
            MirrorTools tools,
            Supplier<Optional<Account>> account,
            Leavings leavings,
            GivenTitles titles,
            Runnable looked) {
        this.tools = tools;
        this.account = account;
        this.leavings = leavings;
        this.titles = titles;
        this.looked = looked;
    }

    /// How it goes; of quiet looks, only what comes of them.
    Observable<MirrorState> state() {
        return state;
    }

    /// Looks as the user asks for. Returns at once.
    void aloud() {
        Optional<Account> whose = account.get();
        if (whose.isPresent()) {
            state.set(new MirrorState.Looking());
            tools.errands().start(() -> look(whose.get(), this::showWaiting, state::set));
        } else {
            state.set(new MirrorState.NoAddress());
            looked.run();
        }
    }

    /// Looks by itself, unless the service does not want to be asked. Returns at once.
    void quietly() {
        boolean unwelcome = refused || tools.pace().restLeft().isPositive();
        if (!unwelcome) {
            account.get().ifPresent(whose -> tools.errands().start(() -> lookQuietly(whose)));
        }
    }

    /// Whether the last look is that long ago; not before the first one.
    boolean isOlderThan(Duration age) {
        Instant now = tools.clock().instant();
        return lastAt.filter(at -> at.isAfter(now) || at.plus(age).isBefore(now)).isPresent();
    }

    private void lookQuietly(Account whose) {
        if (looking.isLocked()) {
            return;
        }
        look(
                whose,
                _ -> {},
                outcome -> state.update(was -> was instanceof MirrorState.Looking ? was : outcome));
    }

    /// What comes next is begun last: it must not find this look still going on, nor tell of itself
    /// before this one has.
    private void look(Account whose, Consumer<Duration> waiting, Consumer<MirrorState> told) {
        MirrorState outcome = lookAlone(whose, waiting);
        told.accept(outcome);
        goOnAfter(outcome, whose);
    }

    private MirrorState lookAlone(Account whose, Consumer<Duration> waiting) {
        looking.lock();
        try {
            lastAt = Optional.of(tools.clock().instant());
            Patience patience =
                    new Patience(tools.sleeper(), RandomGenerator.getDefault(), waiting);
            return Outcome.of(() -> patience.ask(() -> take(whose)), () -> {});
        } finally {
            looking.unlock();
        }
    }

    private void goOnAfter(MirrorState outcome, Account whose) {
        refused = outcome instanceof MirrorState.Failed(Problem why, _) && isRefusal(why);
        if (outcome instanceof MirrorState.Idle) {
            backoff.reset();
            looked.run();
            confirm(whose);
        } else if (!refused) {
            lookAgainAfter(backoff.next());
        }
    }

    private void take(Account whose) throws DelphiException, InterruptedException {
        long list = titles.listBegins();
        try {
            List<Conversation> listed =
                    tools.api().conversations(whose.email()).stream()
                            .map(Translation::conversation)
                            .filter(it -> !leavings.isHidden(it.id()))
                            .map(it -> titles.in(list, it))
                            .toList();
            tools.store().mergeList(listed, whose.mark());
        } catch (DelphiException failed) {
            if (failed.problem() instanceof DelphiProblem.RateLimited(Optional<Duration> after)) {
                after.ifPresent(tools.pace()::rest);
            }
            throw failed;
        }
    }

    /// One list without a conversation that others had may be a fault of the moment.
    private void confirm(Account whose) {
        boolean missing =
                tools.store().conversations().get().stream()
                        .map(Conversation::standing)
                        .anyMatch(it ->
                                it.listing() == Listing.MISSED
                                        && it.account().equals(whose.mark()));
        if (missing) {
            lookAgainAfter(CONFIRMING);
        }
    }

    /// One such look is waited for at a time.
    private void lookAgainAfter(Duration time) {
        if (comes.compareAndSet(false, true)) {
            tools.errands().start(() -> lookLater(time));
        }
    }

    private void lookLater(Duration time) {
        try {
            tools.sleeper().sleep(time);
            tools.sleeper().sleep(restLeft());
            comes.set(false);
            quietly();
        } catch (InterruptedException closed) {
            LOG.debug("The program ends");
        }
    }

    private Duration restLeft() {
        Duration left = tools.pace().restLeft();
        return left.isPositive() ? left : Duration.ZERO;
    }

    private static boolean isRefusal(Problem problem) {
        return switch (problem) {
            case Problem.KeyRejected _, Problem.KeyRefused _, Problem.CloneNotReady _ -> true;
            default -> false;
        };
    }

    /// A wait that is hardly one is not worth telling of.
    private void showWaiting(Duration wait) {
        if (wait.compareTo(Duration.ofSeconds(1)) > 0) {
            state.set(new MirrorState.Waiting(tools.clock().instant().plus(wait)));
        }
    }
}
