package app.pythia.soak.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/// Asks a thread ten times a second for a sign of life.
public final class Heartbeat implements AutoCloseable {
    /// Whoever waits for longer takes the window for dead.
    public static final Duration LIMIT = Duration.ofSeconds(1);

    private static final long PAUSE = 100;

    private final Executor window;
    private final Thread watched;
    private final LongSupplier computed;
    private final Thread thread;
    private final List<String> blocked = new ArrayList<>();
    private long longest;

    /// @param window runs something on the thread that is watched
    /// @param computed for how long that thread has computed, in nanoseconds
    public Heartbeat(Executor window, Thread watched, LongSupplier computed) {
        this.window = window;
        this.watched = watched;
        this.computed = computed;
        thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::run);
    }

    /// The longest that it took, in nanoseconds.
    public synchronized long longest() {
        return longest;
    }

    /// What the thread was doing when it took too long.
    public synchronized List<String> blocked() {
        return List.copyOf(blocked);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                beat();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws InterruptedException {
        CountDownLatch alive = new CountDownLatch(1);
        window.execute(alive::countDown);
        String doing = "";
        long taken = 0;
        long cpu = computed.getAsLong();
        long before = System.nanoTime();
        boolean lives = false;
        while (!lives) {
            lives = alive.await(PAUSE, TimeUnit.MILLISECONDS);
            long now = System.nanoTime();
            long cpuNow = computed.getAsLong();
            taken += ofThread(now - before, cpuNow - cpu);
            cpu = cpuNow;
            before = now;
            doing = !lives && taken > LIMIT.toNanos() / 2 ? doing() : doing;
        }
        took(taken, doing);
    }

    /// A thread that computes is asked for what it has computed: the machine may have others to
    /// serve. One that computes nothing waits for something.
    private static long ofThread(long time, long cpu) {
        return cpu > time / 20 ? Math.min(time, cpu) : time;
    }

    private synchronized void took(long nanos, String doing) {
        longest = Math.max(longest, nanos);
        if (nanos > LIMIT.toNanos()) {
            blocked.add("%d ms in %s".formatted(TimeUnit.NANOSECONDS.toMillis(nanos), doing));
        }
    }

    private String doing() {
        StringBuilder stack = new StringBuilder();
        for (StackTraceElement frame : watched.getStackTrace()) {
            stack.append(' ').append(frame.getClassName()).append('.');
            stack.append(frame.getMethodName()).append(':').append(frame.getLineNumber());
        }
        return stack.toString();
    }
}
