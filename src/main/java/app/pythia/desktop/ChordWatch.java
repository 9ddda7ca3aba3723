package app.pythia.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Makes presses and releases of one combination out of what happens to keys. It is told no more of
/// a key than whether it is that one. Used on one thread.
public final class ChordWatch {
    /// A key that is held repeats itself sooner than this; what comes later is a press of its own,
    /// and its release before was lost.
    private static final Duration LONGEST_REPEAT = Duration.ofSeconds(2);

    private final GlobalKeys.Heard heard;
    private final InstantSource clock;
    private boolean down;
    private Instant lastPress = Instant.EPOCH;

    public ChordWatch(GlobalKeys.Heard heard, InstantSource clock) {
        this.heard = heard;
        this.clock = clock;
    }

    /// A key went down, or repeats itself.
    ///
    /// @param key whether it is the combination's
    /// @param exactly whether what is held with it is what belongs to the combination, and no more
    /// @param held whether all that belongs to the combination is held
    public void down(boolean key, boolean exactly, boolean held) {
        if (key && (exactly || (down && held))) {
            pressed();
        } else if (!held) {
            letGo();
        }
    }

    /// A key came up.
    ///
    /// @param key whether it is the combination's
    /// @param held whether all that belongs to the combination is still held
    public void up(boolean key, boolean held) {
        if (key || !held) {
            letGo();
        }
    }

    private void pressed() {
        Instant now = clock.instant();
        if (down && now.isAfter(lastPress.plus(LONGEST_REPEAT))) {
            heard.lost();
        }
        down = true;
        lastPress = now;
        heard.pressed();
    }

    private void letGo() {
        if (down) {
            down = false;
            heard.released();
        }
    }
}
