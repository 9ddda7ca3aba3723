package app.pythia.ui.talk;

import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import java.time.Duration;

/// Pressing and holding to talk, whatever is held. Used on the window's thread alone.
///
/// One thing at a time holds: the first that is pressed. A held key repeats itself, either as
/// presses alone or as pairs of a release and a press (X11); therefore a release counts only if no
/// press follows at once.
public final class TalkKeys {
    /// Longer than a repeated key takes from its release to its press, too short to be noticed.
    static final Duration RELEASE_COUNTS_AFTER = Duration.ofMillis(30);

    private final Hold hold;
    private final Delay delay;
    private Holder holder = Holder.NOTHING;
    private boolean spaceIsDown;
    private Subscription pendingRelease = () -> {};

    /// What is done by holding.
    public interface Hold {
        void begin();

        void finish();
    }

    private enum Holder {
        NOTHING,
        SPACE,
        BUTTON
    }

    public TalkKeys(Hold hold, Delay delay) {
        this.hold = hold;
        this.delay = delay;
    }

    /// Space went down, or repeats itself.
    ///
    /// @param control whether Ctrl is held too
    /// @param typing whether the focus is where a space would be written
    /// @return whether the key is talk's, and is to have no other effect
    public boolean spacePressed(boolean control, boolean typing) {
        pendingRelease.close();
        if (spaceIsDown) {
            return true;
        }
        if (typing && !control) {
            return false;
        }
        spaceIsDown = true;
        begin(Holder.SPACE);
        return true;
    }

    /// Space came up, or repeats itself; says whether the key is talk's.
    public boolean spaceReleased() {
        if (!spaceIsDown) {
            return false;
        }
        pendingRelease.close();
        pendingRelease =
                delay.after(
                        RELEASE_COUNTS_AFTER,
                        () -> {
                            spaceIsDown = false;
                            finish(Holder.SPACE);
                        });
        return true;
    }

    /// Whether a space that is being written belongs to a press that is talk's.
    public boolean ownsSpace() {
        return spaceIsDown;
    }

    public void buttonPressed() {
        begin(Holder.BUTTON);
    }

    public void buttonReleased() {
        finish(Holder.BUTTON);
    }

    /// The button was activated by a key or by an aid that cannot hold: begins, and the next time
    /// ends.
    ///
    /// @param listening whether the microphone is open
    public void activated(boolean listening) {
        if (holder == Holder.NOTHING) {
            if (listening) {
                hold.finish();
            } else {
                hold.begin();
            }
        }
    }

    /// The turn was ended by other means: what is still held down no longer counts.
    public void forget() {
        holder = Holder.NOTHING;
    }

    /// The window no longer hears of releases, so whatever is held counts as let go.
    public void focusLost() {
        pendingRelease.close();
        spaceIsDown = false;
        finish(holder);
    }

    private void begin(Holder by) {
        if (holder == Holder.NOTHING) {
            holder = by;
            hold.begin();
        }
    }

    private void finish(Holder by) {
        if (holder == by && by != Holder.NOTHING) {
            holder = Holder.NOTHING;
            hold.finish();
        }
    }
}
