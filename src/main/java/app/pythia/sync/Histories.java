package app.pythia.sync;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Listing;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.support.Observable;
import app.pythia.support.Sleeper;
import app.pythia.turn.HistoryReader;
import app.pythia.turn.Translation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads conversations' histories into the store, one after the other, in the background, until
/// there is nothing more to read. Safe for use by any thread.
final class Histories {
    private static final Logger LOG = LoggerFactory.getLogger(Histories.class);

    /// Fewer are read before it could be told.
    private static final int WORTH_TELLING = 4;

    private final HistoryReader reader;
    private final ConversationStore store;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Pace pace;
    private final Errands errands;
    private final Observable<MirrorState> state;
    private final Observable<Optional<Progress>> progress = new Observable<>(Optional.empty());
    private final ReadingPlan plan = new ReadingPlan();
    private final Backoff backoff = new Backoff(Duration.ofSeconds(2));
    private boolean reading;
    private boolean asked;
    private volatile Outlook outlook = Outlook.GOOD;

    /// How it stands with the service.
    private enum Outlook {
        GOOD,
        /// It could not be reached, or not made sense of, and is tried again.
        DIM,
        /// It refuses the key.
        REFUSED
    }

    /// @param state is told when the service cannot be reached, and when it can again
    Histories(MirrorTools tools, HistoryReader reader, Observable<MirrorState> state) {
        this.reader = reader;
        this.state = state;
        store = tools.store();
        clock = tools.clock();
        sleeper = tools.sleeper();
        pace = tools.pace();
        errands = tools.errands();
    }

    /// How far those that were never read have been read, while there are any.
    Observable<Optional<Progress>> progress() {
        return progress;
    }

    /// Begins to read what is to be read after a look for conversations. Returns at once.
    synchronized void begin() {
        plan.beginRound();
        asked = true;
        if (!reading) {
            reading = true;
            errands.start(this::readAll);
        }
    }

    private void readAll() {
        outlook = Outlook.GOOD;
        try {
            while (goesOn()) {
                readRound();
            }
        } catch (InterruptedException closed) {
            LOG.debug("The program ends");
        } catch (RuntimeException bug) {
            LOG.error("The mirror has a fault", bug);
            giveUp();
        }
        progress.set(Optional.empty());
    }

    private synchronized void giveUp() {
        reading = false;
    }

    private synchronized boolean goesOn() {
        reading = asked && outlook != Outlook.REFUSED;
        asked = false;
        return reading;
    }

    private void readRound() throws InterruptedException {
        Optional<Conversation> next = next();
        while (next.isPresent() && outlook != Outlook.REFUSED) {
            pace.await();
            if (isKnown(next.get().id())) {
                read(next.get());
            }
            next = next();
        }
        forgetGone();
    }

    private Optional<Conversation> next() {
        forgetGone();
        List<Conversation> all = store.conversations().get();
        progress.set(plan.progress(all, clock.instant()).filter(this::isWorthTelling));
        return plan.next(all, clock.instant());
    }

    private boolean isWorthTelling(Progress now) {
        return outlook == Outlook.GOOD
                && (progress.get().isPresent() || now.of() - now.done() >= WORTH_TELLING);
    }

    /// The user may have forgotten it while it waited for its turn.
    private boolean isKnown(ConversationId id) {
        return store.conversations().get().stream().anyMatch(it -> it.id().equals(id));
    }

    private void read(Conversation conversation) throws InterruptedException {
        ConversationId id = conversation.id();
        try {
            int news = reader.read(id);
            mirrored(id, news);
            clearUp();
        } catch (DelphiException failed) {
            LOG.info("A history could not be read: {}", failed.getMessage());
            failed(conversation, failed.problem());
        } catch (RuntimeException bug) {
            LOG.error("The mirror has a fault", bug);
            plan.postpone(id, clock.instant());
        }
    }

    /// What comes into an open conversation is seen.
    private void mirrored(ConversationId id, int news) {
        plan.done(id);
        store.change(
                id,
                it ->
                        it.mirrored(
                                clock.instant(),
                                store.selected().equals(Optional.of(id)) ? 0 : news));
    }

    private void clearUp() {
        backoff.reset();
        if (outlook == Outlook.DIM) {
            outlook = Outlook.GOOD;
            state.update(was -> was instanceof MirrorState.Failed ? new MirrorState.Idle() : was);
        }
    }

    private void failed(Conversation conversation, DelphiProblem problem)
            throws InterruptedException {
        switch (problem) {
            case DelphiProblem.NotFound _ -> notFound(conversation);
            case DelphiProblem.KeyRejected _,
                    DelphiProblem.Forbidden _,
                    DelphiProblem.PrerequisiteMissing _ -> {
                outlook = Outlook.REFUSED;
                state.set(new MirrorState.Failed(Translation.problem(problem)));
            }
            case DelphiProblem.RateLimited(Optional<Duration> after) ->
                    pace.rest(after.orElseGet(backoff::next));
            case DelphiProblem.Unavailable(Duration after) -> pace.rest(after);
            case DelphiProblem.NotConnected _ -> {
                outlook = Outlook.DIM;
                progress.set(Optional.empty());
                state.set(new MirrorState.Failed(Translation.problem(problem)));
                sleeper.sleep(backoff.next());
            }
            default -> {
                plan.postpone(conversation.id(), clock.instant());
                sleeper.sleep(backoff.next());
            }
        }
    }

    /// A history that is not there confirms that the list no longer has its conversation.
    private void notFound(Conversation conversation) {
        mirrored(conversation.id(), 0);
        if (conversation.standing().listing() == Listing.MISSED) {
            store.forgetIfDone(conversation.id());
        }
    }

    private void forgetGone() {
        store.conversations().get().stream()
                .filter(it -> it.standing().listing() == Listing.GONE)
                .map(Conversation::id)
                .forEach(store::forgetIfDone);
    }
}
