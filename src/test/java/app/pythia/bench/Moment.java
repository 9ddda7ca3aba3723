package app.pythia.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Waiting for a moment of [System#nanoTime], as exactly as the system lets a thread wait.
final class Moment {
    private Moment() {}

    static void awaitMillis(long millis) {
        await(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    static void await(long nanoTime) {
        for (long left = nanoTime - System.nanoTime();
                left > 0;
                left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
