package app.pythia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChordWatchTest {
    private final FakeHeard heard = new FakeHeard();
    private Instant now = Instant.EPOCH;
    private final ChordWatch watch = new ChordWatch(heard, () -> now);

    @Test
    void hearsPressAndRelease() {
        press();
        watch.up(true, true);

        assertThat(heard.told).containsExactly("pressed", "released");
    }

    @Test
    void hearsNothingOfOtherKeys() {
        watch.down(false, true, true);
        watch.up(false, true);
        watch.down(false, false, false);
        watch.up(false, false);

        assertThat(heard.told).isEmpty();
    }

    @Test
    void hearsNothingOfTheKeyWithMoreOrLessHeld() {
        watch.down(true, false, true);
        watch.up(true, true);
        watch.down(true, false, false);
        watch.up(true, false);

        assertThat(heard.told).isEmpty();
    }

    @Test
    void isLetGoWithTheFirstOfItsKeys() {
        press();
        watch.up(false, false);
        watch.up(true, false);

        assertThat(heard.told).containsExactly("pressed", "released");
    }

    @Test
    void staysHeldWhileAnotherKeyIsPressedBeside() {
        press();
        watch.down(false, false, true);
        watch.up(false, true);

        assertThat(heard.told).containsExactly("pressed");
    }

    @Test
    void aReleaseThatWasNotSeenIsMadeUpForByTheNextKey() {
        press();
        watch.down(false, false, false);

        assertThat(heard.told).containsExactly("pressed", "released");
    }

    @Test
    void aPressLongAfterTheLastIsNoRepetition() {
        press();
        now = now.plus(Duration.ofMillis(500));
        press();
        now = now.plus(Duration.ofMinutes(1));
        press();

        assertThat(heard.told).containsExactly("pressed", "pressed", "lost", "pressed");
    }

    private void press() {
        watch.down(true, true, true);
    }
}
