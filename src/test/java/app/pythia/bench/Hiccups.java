package app.pythia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// When the machine kept a thread waiting that only wanted to run for a moment, each millisecond:
/// what is late then is nobody's fault (as Gil Tene's `jHiccup` measures it).
final class Hiccups implements AutoCloseable {
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(1);

    private final long least;
    private final List<Hiccup> all = new ArrayList<>();
    private final Thread watch =
            Thread.ofPlatform().daemon().name("hiccups").unstarted(this::watch);
    private volatile boolean ended;

    private record Hiccup(long from, long to) {}

    /// @param leastMillis a wait that is shorter is none
    Hiccups(int leastMillis) {
        least = TimeUnit.MILLISECONDS.toNanos(leastMillis);
        watch.start();
    }

    /// How many there were.
    synchronized int count() {
        return all.size();
    }

    /// Whether there was one between two moments of [System#nanoTime].
    synchronized boolean isBetween(long from, long to) {
        return all.stream().anyMatch(it -> it.from() < to && it.to() > from);
    }

    private void watch() {
        long before = System.nanoTime();
        while (!ended) {
            LockSupport.parkNanos(EVERY);
            long now = System.nanoTime();
            if (now - before - EVERY > least) {
                add(new Hiccup(before, now));
            }
            before = now;
        }
    }

    private synchronized void add(Hiccup hiccup) {
        all.add(hiccup);
    }

    @Override
    public void close() {
        ended = true;
    }
}
