package app.pythia.export;

import app.pythia.conversation.ConversationStore;
import app.pythia.export.TransferState.Kind;
import app.pythia.support.Observable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves and brings in conversations, each time on a virtual thread of its own. Once it is closed
/// it does nothing more.
public final class TransferService implements Transfers, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TransferService.class);

    /// It is told of each so great part of the whole.
    private static final double STEP = 0.01;

    /// A disk may no longer answer.
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(20);

    private final ConversationStore store;
    private final Flush flush;
    private final Exporter exporter;
    private final Observable<TransferState> state = new Observable<>(new TransferState.Idle());
    private @Nullable Thread worker;
    private volatile boolean cancelled;
    private boolean closed;

    /// @param flush waits until what was brought in is on the disk
    /// @param zone which time is told in files that are read by people
    /// @param words those that stand around what was said in such files
    public TransferService(
            ConversationStore store,
            Flush flush,
            Sounds sounds,
            InstantSource clock,
            ZoneId zone,
            FileWords words) {
        this.store = store;
        this.flush = flush;
        this.exporter = new Exporter(store, sounds, clock, zone, words);
    }

    @Override
    public Observable<TransferState> state() {
        return state;
    }

    @Override
    public void save(Order order) {
        start(
                Kind.EXPORT,
                order.file(),
                progress -> {
                    exporter.save(order, progress);
                    return new TransferState.Saved(String.valueOf(order.file().getFileName()));
                });
    }

    @Override
    public void bringIn(Path file) {
        start(Kind.IMPORT, file, progress -> new Importer(store, flush).bringIn(file, progress));
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void letGo() {
        state.update(now -> now instanceof TransferState.Running ? now : new TransferState.Idle());
    }

    /// Gives up what is under way, and waits until nothing of it is left, 20 s at most.
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            closed = true;
            cancelled = true;
            last = worker;
        }
        if (last != null) {
            try {
                last.join(LONGEST_CLOSING);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Something to be done, and how it ends.
    private interface Task {
        TransferState run(Progress progress) throws IOException;
    }

    private synchronized void start(Kind kind, Path file, Task task) {
        if (closed || worker != null) {
            return;
        }
        cancelled = false;
        state.set(new TransferState.Running(kind, 0));
        worker = Thread.ofVirtual().name("transfer").unstarted(() -> run(kind, file, task));
        worker.start();
    }

    private void run(Kind kind, Path file, Task task) {
        TransferState end = end(kind, file, task);
        synchronized (this) {
            state.set(end);
            worker = null;
        }
    }

    private TransferState end(Kind kind, Path file, Task task) {
        try {
            return task.run(telling(kind));
        } catch (CancellationException given) {
            return new TransferState.Idle();
        } catch (TransferException known) {
            LOG.info("A file was not {}: {}", kind, known.problem());
            return new TransferState.Failed(kind, known.problem());
        } catch (IOException failed) {
            return new TransferState.Failed(kind, problem(kind, file, failed));
        } catch (RuntimeException | OutOfMemoryError bug) {
            LOG.error("Saving or bringing in has a fault", bug);
            return new TransferState.Failed(kind, TransferProblem.INTERNAL);
        }
    }

    /// The names of the user's folders stay out of the log.
    private static TransferProblem problem(Kind kind, Path file, IOException failed) {
        TransferProblem problem =
                kind == Kind.IMPORT
                        ? TransferProblem.UNREADABLE
                        : TransferProblem.of(WholeFile.problem(failed, file, 0));
        LOG.warn("A file was not {}: {} ({})", kind, problem, failed.getClass().getName());
        return problem;
    }

    private Progress telling(Kind kind) {
        double[] told = {0};
        return done -> {
            if (cancelled) {
                throw new CancellationException();
            }
            if (done - told[0] >= STEP) {
                told[0] = done;
                state.set(new TransferState.Running(kind, done));
            }
        };
    }
}
