package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkKeysTest {
    private final List<String> done = new ArrayList<>();
    private final ManualDelay delay = new ManualDelay();
    private final TalkKeys keys = new TalkKeys(new Notes(), delay);

    private final class Notes implements TalkKeys.Hold {
        @Override
        public void begin() {
            done.add("begin");
        }

        @Override
        public void finish() {
            done.add("finish");
        }
    }

    @Test
    void holdsFromPressToRelease() {
        press();
        assertThat(done).containsExactly("begin");
        release();
        settle();

        assertThat(done).containsExactly("begin", "finish");
    }

    @Test
    void takesRepeatedPressesForOne() {
        for (int i = 0; i < 30; i++) {
            press();
        }
        release();
        settle();

        assertThat(done).containsExactly("begin", "finish");
    }

    @Test
    void takesRepeatedPairsOfReleaseAndPressForOne() {
        press();
        for (int i = 0; i < 30; i++) {
            release();
            delay.pass(Duration.ofMillis(5));
            press();
            delay.pass(Duration.ofMillis(28));
        }
        assertThat(done).containsExactly("begin");
        release();
        settle();

        assertThat(done).containsExactly("begin", "finish");
    }

    @Test
    void leavesSpaceToATextField() {
        assertThat(keys.spacePressed(false, true)).isFalse();
        assertThat(keys.spaceReleased()).isFalse();
        assertThat(keys.ownsSpace()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void talksFromATextFieldWithControlEvenIfControlIsLetGoFirst() {
        assertThat(keys.spacePressed(true, true)).isTrue();
        assertThat(keys.spacePressed(false, true)).isTrue();
        assertThat(keys.ownsSpace()).isTrue();
        keys.spaceReleased();
        settle();

        assertThat(done).containsExactly("begin", "finish");
    }

    @Test
    void ignoresTheButtonWhileSpaceHolds() {
        press();
        keys.buttonPressed();
        keys.buttonReleased();
        assertThat(done).containsExactly("begin");
        release();
        settle();

        assertThat(done).containsExactly("begin", "finish");
    }

    @Test
    void ignoresSpaceWhileTheButtonHolds() {
        keys.buttonPressed();
        press();
        release();
        settle();
        assertThat(done).containsExactly("begin");
        keys.buttonReleased();

        assertThat(done).containsExactly("begin", "finish");
    }

    @Test
    void letsGoWhenTheWindowLosesTheFocus() {
        press();
        keys.focusLost();
        assertThat(done).containsExactly("begin", "finish");
        release();
        settle();

        assertThat(done).containsExactly("begin", "finish");
    }

    @Test
    void doesNotBeginAgainWhileTheKeyIsStillDownAfterACancel() {
        press();
        keys.forget();
        press();
        release();
        settle();

        assertThat(done).containsExactly("begin");
    }

    @Test
    void beginsAnewAfterACancelAndARelease() {
        press();
        keys.forget();
        release();
        settle();
        press();

        assertThat(done).containsExactly("begin", "begin");
    }

    @Test
    void beginsAndEndsByActivation() {
        keys.activated(false);
        keys.activated(true);

        assertThat(done).containsExactly("begin", "finish");
    }

    private void press() {
        assertThat(keys.spacePressed(false, false)).isTrue();
    }

    private void release() {
        keys.spaceReleased();
    }

    private void settle() {
        delay.pass(TalkKeys.RELEASE_COUNTS_AFTER);
    }
}
