package app.pythia.sync;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Virtual threads that end with their owner. Safe for use by any thread.
final class Errands implements AutoCloseable {
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final Set<Thread> under = new HashSet<>();
    private boolean closed;

    /// Runs it on a thread of its own, which is interrupted when this is closed; once this is
    /// closed, not at all. Returns at once.
    synchronized void start(Runnable errand) {
        if (closed) {
            return;
        }
        Thread thread = Thread.ofVirtual().name("mirror").unstarted(() -> run(errand));
        under.add(thread);
        thread.start();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void run(Runnable errand) {
        try {
            errand.run();
        } finally {
            synchronized (this) {
                under.remove(Thread.currentThread());
            }
        }
    }

    /// Ends all that is under way, and waits for its end, but not for long.
    @Override
    public void close() {
        List<Thread> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(under);
        }
        left.forEach(Thread::interrupt);
        try {
            for (Thread thread : left) {
                thread.join(LONGEST_END);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
