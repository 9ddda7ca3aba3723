package app.pythia.sounds;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that does one thing after the other, without haste. What comes after the end is not
/// done.
final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /// What is left at the end is an answer or two.
    private static final long LAST_SECONDS = 10;

    private final Duration settled;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().daemon().name("sounds").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    /// @param settled how long things wait that are not urgent
    Worker(Duration settled) {
        this.settled = settled;
    }

    /// Does it soon.
    void run(Runnable task) {
        thread.execute(guarded(task));
    }

    /// Does it after a while.
    void runSettled(Runnable task) {
        var _ = thread.schedule(guarded(task), settled.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Does what is urgent, and one last thing, and waits for that. Only the first time.
    void close(Runnable last) {
        if (thread.isShutdown()) {
            return;
        }
        Future<?> done = thread.submit(guarded(last));
        thread.shutdown();
        try {
            done.get(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException unfinished) {
            LOG.warn("Not all sounds were kept at the end");
        }
        thread.shutdownNow();
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException bug) {
                LOG.error("Keeping sounds failed", bug);
            }
        };
    }
}
