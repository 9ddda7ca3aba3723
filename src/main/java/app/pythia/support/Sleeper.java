package app.pythia.support;

import java.time.Duration;

/// Waiting, as something that a test can replace.
@FunctionalInterface
public interface Sleeper {

    /// Waits on the calling thread.
    void sleep(Duration time) throws InterruptedException;

    /// The real one.
    static Sleeper system() {
        return Thread::sleep;
    }
}
