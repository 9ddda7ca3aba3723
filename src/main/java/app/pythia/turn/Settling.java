package app.pythia.turn;

import app.pythia.delphi.DelphiException;
import app.pythia.outbox.Outgoing.State;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out, a few times over a minute, whether words that may have arrived have. If they have,
/// the history shows them and what the clone said to them; if not, the user is asked, who alone can
/// say. Safe for use by any thread; ends what it does when it is closed.
final class Settling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(45));

    private final TurnTools tools;
    private final Consumer<Unsent> arrived;
    private final Set<Thread> looking = ConcurrentHashMap.newKeySet();

    /// @param arrived is told of words that have
    Settling(TurnTools tools, Consumer<Unsent> arrived) {
        this.tools = tools;
        this.arrived = arrived;
    }

    /// Returns at once.
    void settle(Unsent words) {
        Thread thread = Thread.ofVirtual().name("settling").unstarted(() -> look(words));
        looking.add(thread);
        thread.start();
    }

    @Override
    public void close() {
        looking.forEach(Thread::interrupt);
    }

    private void look(Unsent words) {
        try {
            for (Duration pause : PAUSES) {
                tools.sleeper().sleep(pause);
                if (isSettled(words) || hasArrived(words)) {
                    return;
                }
            }
        } catch (InterruptedException closed) {
            LOG.debug("The program ends");
        } finally {
            looking.remove(Thread.currentThread());
        }
    }

    /// The user may have sent it once more, or forgotten it.
    private static boolean isSettled(Unsent words) {
        return words.parcel().outgoing().state() != State.UNCERTAIN;
    }

    private boolean hasArrived(Unsent words) throws InterruptedException {
        try {
            Arrivals arrivals = new Arrivals(tools.api(), tools.store());
            boolean there = arrivals.look(words.conversation(), words.parcel().outgoing());
            if (there) {
                words.parcel().sent();
                arrived.accept(words);
            }
            return there;
        } catch (DelphiException unreachable) {
            return false;
        }
    }
}
