package app.pythia.sync;

import app.pythia.support.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// How often the service is asked in the background. It is said to take 120 requests a minute; we
/// make fewer than 60 in any minute, so that there is always room for what the user does. Safe for
/// use by any thread.
///
/// A token bucket: some requests at once, then one each [#EACH].
final class Pace {
    private static final int AT_ONCE = 10;
    private static final Duration EACH = Duration.ofMillis(1_300);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final InstantSource clock;
    private final Sleeper sleeper;
    private final BooleanSupplier userIsServed;
    private Duration saved = EACH.multipliedBy(AT_ONCE);
    private Instant counted;
    private Instant restUntil;
    private Duration rest = Duration.ZERO;

    /// @param userIsServed whether a turn of the user's is under way, which goes first
    Pace(InstantSource clock, Sleeper sleeper, BooleanSupplier userIsServed) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.userIsServed = userIsServed;
        counted = clock.instant();
        restUntil = counted;
    }

    /// The service asks for that much time without a request.
    synchronized void rest(Duration time) {
        if (time.compareTo(restLeft()) > 0) {
            rest = time;
            restUntil = clock.instant().plus(time);
        }
    }

    /// How much of that time is left. It gets no longer where the clock is set back.
    synchronized Duration restLeft() {
        Duration left = Duration.between(clock.instant(), restUntil);
        return left.compareTo(rest) < 0 ? left : rest;
    }

    /// Waits until the next request may be made.
    void await() throws InterruptedException {
        sleepIfAny(restLeft());
        sleepIfAny(price());
        while (userIsServed.getAsBoolean()) {
            sleeper.sleep(GLANCE);
        }
    }

    private void sleepIfAny(Duration time) throws InterruptedException {
        if (time.isPositive()) {
            sleeper.sleep(time);
        }
    }

    /// How long to wait for one more request. A clock that was set back has let no time pass.
    private synchronized Duration price() {
        Instant now = clock.instant();
        Duration passed = Duration.between(counted, now);
        counted = now;
        if (passed.isPositive()) {
            Duration most = EACH.multipliedBy(AT_ONCE);
            Duration more = saved.plus(passed.compareTo(most) < 0 ? passed : most);
            saved = more.compareTo(most) < 0 ? more : most;
        }
        saved = saved.minus(EACH);
        return saved.isNegative() ? saved.negated() : Duration.ZERO;
    }
}
