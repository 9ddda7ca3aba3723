package app.pythia.sync;

import app.pythia.support.Sleeper;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for conversations while the user has the window in front: when they come back to it after
/// a while, and every few minutes. Safe for use by any thread.
final class Attendance {
    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);
    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final Looks looks;
    private final Sleeper sleeper;
    private final Errands errands;
    private boolean attended;
    private boolean ticking;

    Attendance(Looks looks, Sleeper sleeper, Errands errands) {
        this.looks = looks;
        this.sleeper = sleeper;
        this.errands = errands;
    }

    /// The user has the window in front, or no longer. Returns at once.
    synchronized void attend(boolean now) {
        attended = now;
        if (!now) {
            return;
        }
        if (looks.isOlderThan(A_WHILE)) {
            looks.quietly();
        }
        if (!ticking) {
            ticking = true;
            errands.start(this::tick);
        }
    }

    private void tick() {
        try {
            do {
                sleeper.sleep(EVERY);
            } while (lookIfAttended());
        } catch (InterruptedException closed) {
            LOG.debug("The program ends");
        }
    }

    private synchronized boolean lookIfAttended() {
        ticking = attended;
        if (attended) {
            looks.quietly();
        }
        return attended;
    }
}
