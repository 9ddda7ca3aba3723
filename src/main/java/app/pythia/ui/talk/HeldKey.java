package app.pythia.ui.talk;

import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// One key, and whether it is down. A held key repeats itself, either as presses alone or as pairs
/// of a release and a press (X11 without detectable repetition); therefore a release counts only if
/// no press follows at once. Used on the window's thread alone.
final class HeldKey {
    /// Longer than a repeated key takes from its release to its press, which come together, and too
    /// short to be noticed.
    static final Duration RELEASE_COUNTS_AFTER = Duration.ofMillis(10);

    /// A key that was down when the focus went and is still held when it comes back repeats itself
    /// within this time; nobody presses a key anew so soon.
    static final Duration STILL_HELD_WITHIN = Duration.ofMillis(250);

    private final Delay delay;
    private final InstantSource clock;
    private final Consumer<Instant> letGo;
    private boolean down;
    private boolean downWhenLost;
    private Instant regained = Instant.EPOCH;
    private Subscription pendingRelease = () -> {};

    /// @param letGo told once it has come up, with the moment at which it did
    HeldKey(Delay delay, InstantSource clock, Consumer<Instant> letGo) {
        this.delay = delay;
        this.clock = clock;
        this.letGo = letGo;
    }

    boolean isDown() {
        return down;
    }

    /// It went down, or repeats itself; says whether it was pressed anew.
    boolean pressed() {
        pendingRelease.close();
        boolean repeated = down || isStillHeld();
        down = true;
        downWhenLost = false;
        return !repeated;
    }

    private boolean isStillHeld() {
        return downWhenLost && clock.instant().isBefore(regained.plus(STILL_HELD_WITHIN));
    }

    /// It came up, or repeats itself.
    void released() {
        Instant at = clock.instant();
        pendingRelease.close();
        pendingRelease = delay.after(RELEASE_COUNTS_AFTER, () -> cameUp(at));
    }

    private void cameUp(Instant at) {
        down = false;
        letGo.accept(at);
    }

    /// Nothing more is heard of it.
    void focusLost() {
        pendingRelease.close();
        downWhenLost |= down;
        down = false;
    }

    void focusGained() {
        regained = clock.instant();
    }
}
