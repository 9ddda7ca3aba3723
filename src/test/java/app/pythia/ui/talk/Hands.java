package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.TalkMode;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Hands on the talk keys, and what they did.
final class Hands implements TalkKeys.Take {
    static final Duration LONG = Duration.ofSeconds(1);
    static final Duration SHORT = Duration.ofMillis(100);

    final List<String> done = new ArrayList<>();
    final ManualDelay delay = new ManualDelay();
    private Instant now = FakeTurns.NOW;
    final TalkKeys keys = new TalkKeys(this, delay, () -> now);
    TalkMode mode = TalkMode.BOTH;
    boolean open;
    boolean waiting;

    @Override
    public void begin() {
        done.add("begin");
        open = true;
    }

    @Override
    public void finish() {
        done.add("finish");
        open = false;
    }

    @Override
    public void drop() {
        done.add("drop");
        open = false;
    }

    @Override
    public boolean sendWaiting() {
        boolean sent = waiting;
        if (sent) {
            done.add("send");
            waiting = false;
        }
        return sent;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public TalkMode mode() {
        return mode;
    }

    /// Space goes down, or repeats itself.
    void press() {
        assertThat(keys.spacePressed(false, false)).isTrue();
    }

    /// Space comes up, or repeats itself.
    void release() {
        keys.spaceReleased();
    }

    /// Space comes up for good.
    void letGo() {
        release();
        pass(HeldKey.RELEASE_COUNTS_AFTER);
    }

    void hold() {
        press();
        pass(LONG);
        letGo();
    }

    void tap() {
        press();
        pass(SHORT);
        letGo();
    }

    void holdButton() {
        keys.buttonPressed();
        pass(LONG);
    }

    /// The take ends by itself.
    void end() {
        open = false;
        keys.ended();
    }

    void pass(Duration time) {
        delay.pass(wait(time));
    }

    /// Time that nobody has been told of yet.
    Duration wait(Duration time) {
        now = now.plus(time);
        return time;
    }
}
