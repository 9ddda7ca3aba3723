package app.pythia.delphi.http;

import app.pythia.delphi.Warmth;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Keeps a connection ready while somebody wants that, by a cheap call whenever one has waited for
/// so long that the client would soon forget it. Safe for use by any thread.
final class WarmLine {
    /// The client forgets a connection that has waited for 30 s
    /// (`jdk.httpclient.keepalive.timeout`).
    static final Duration SOON_FORGOTTEN = Duration.ofSeconds(25);

    private final IdleConnection idle;
    private final Runnable call;
    private final Duration soonForgotten;
    private final AtomicBoolean isCalling = new AtomicBoolean();

    /// @param call waits for its answer, and tells nobody of a failure
    WarmLine(IdleConnection idle, Runnable call, Duration soonForgotten) {
        this.idle = idle;
        this.call = call;
        this.soonForgotten = soonForgotten;
    }

    /// Begins at once, on a thread of its own. What is under way when it is no longer wanted goes
    /// on to its end: to break it off would break the connection.
    Warmth keep() {
        CountDownLatch over = new CountDownLatch(1);
        Thread.ofVirtual().name("warm").start(() -> keepUntil(over));
        return over::countDown;
    }

    private void keepUntil(CountDownLatch over) {
        try {
            do {
                callIfNeeded();
            } while (!over.await(untilNext().toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void callIfNeeded() {
        if (idle.missingTo(soonForgotten).isZero() && isCalling.compareAndSet(false, true)) {
            try {
                call.run();
            } finally {
                isCalling.set(false);
            }
        }
    }

    /// After a failure, not at once.
    private Duration untilNext() {
        Duration missing = idle.missingTo(soonForgotten);
        return missing.isZero() ? soonForgotten : missing;
    }
}
