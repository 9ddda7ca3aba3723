package app.pythia.ui.fx;

import app.pythia.support.Subscription;
import java.time.Duration;

/// Doing something a little later on the window's thread, as something that a test can replace.
@FunctionalInterface
public interface Delay {

    /// Runs `action` once after `time`, unless the answer is closed before.
    Subscription after(Duration time, Runnable action);
}
