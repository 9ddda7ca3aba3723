package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.TalkMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What keys tell that is not what hands do.
class KeyRepeatAndFocusTest {
    private final Hands hands = new Hands();

    @Test
    void takesRepeatedPressesForOne() {
        for (int i = 0; i < 30; i++) {
            hands.press();
            hands.pass(Duration.ofMillis(30));
        }
        hands.letGo();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void takesRepeatedPairsOfReleaseAndPressForOne() {
        hands.press();
        hands.pass(Hands.LONG);
        for (int i = 0; i < 30; i++) {
            hands.release();
            hands.pass(Duration.ofMillis(5));
            hands.press();
            hands.pass(Duration.ofMillis(28));
        }
        assertThat(hands.done).containsExactly("begin");
        hands.letGo();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void takesRepeatsForOneTapToo() {
        hands.mode = TalkMode.TAP;
        for (int i = 0; i < 30; i++) {
            hands.press();
            hands.pass(Duration.ofMillis(30));
        }
        hands.letGo();

        assertThat(hands.done).containsExactly("begin");
    }

    @Test
    void leavesSpaceToATextField() {
        assertThat(hands.keys.spacePressed(false, true)).isFalse();
        assertThat(hands.keys.spaceReleased()).isFalse();
        assertThat(hands.keys.ownsSpace()).isFalse();
        assertThat(hands.done).isEmpty();
    }

    @Test
    void talksFromATextFieldWithControlEvenIfControlIsLetGoFirst() {
        assertThat(hands.keys.spacePressed(true, true)).isTrue();
        assertThat(hands.keys.spacePressed(false, true)).isTrue();
        assertThat(hands.keys.ownsSpace()).isTrue();
        hands.pass(Hands.LONG);
        hands.letGo();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void enterHoldsAndTapsAsSpaceDoes() {
        hands.keys.enterPressed();
        hands.keys.enterPressed();
        hands.pass(Hands.LONG);
        assertThat(hands.keys.enterReleased()).isTrue();
        hands.pass(HeldKey.RELEASE_COUNTS_AFTER);

        assertThat(hands.done).containsExactly("begin", "finish");
        assertThat(hands.keys.enterReleased()).isFalse();
    }

    @Test
    void sendsWhatIsHeldWhenTheWindowLosesTheFocus() {
        hands.press();
        hands.pass(Hands.LONG);
        hands.keys.focusLost();
        assertThat(hands.done).containsExactly("begin", "finish");
        hands.letGo();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void leavesNoMicrophoneOpenBehindAnotherWindowForAKeyThatWasHardlyPressed() {
        hands.press();
        hands.keys.focusLost();
        hands.pass(Hands.LONG);

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void goesOnWithoutTheFocusAfterATap() {
        hands.tap();
        hands.keys.focusLost();
        hands.keys.focusGained();
        assertThat(hands.done).containsExactly("begin");
        hands.pass(Hands.LONG);
        hands.tap();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void dropsWhatWasToBeDroppedWhenTheWindowLosesTheFocus() {
        hands.holdButton();
        hands.keys.buttonDragged(DragZone.BESIDE);
        hands.keys.focusLost();
        hands.keys.buttonReleased();

        assertThat(hands.done).containsExactly("begin", "drop");
    }

    @Test
    void takesAKeyThatIsStillHeldWhenTheFocusComesBackForNoPress() {
        hands.press();
        hands.pass(Hands.LONG);
        hands.keys.focusLost();
        hands.pass(Hands.LONG);
        hands.keys.focusGained();
        hands.pass(Duration.ofMillis(30));
        hands.press();
        hands.press();
        hands.letGo();
        assertThat(hands.done).containsExactly("begin", "finish");
        hands.tap();

        assertThat(hands.done).containsExactly("begin", "finish", "begin");
    }

    @Test
    void takesAPressForOneIfTheKeyCameUpElsewhere() {
        hands.press();
        hands.pass(Hands.LONG);
        hands.keys.focusLost();
        hands.pass(Hands.LONG);
        hands.keys.focusGained();
        hands.pass(Hands.LONG);
        hands.hold();

        assertThat(hands.done).containsExactly("begin", "finish", "begin", "finish");
    }

    @Test
    void doesNotBeginAgainWhileTheKeyIsStillDownAfterACancel() {
        hands.press();
        hands.keys.ended();
        hands.press();
        hands.pass(Hands.LONG);
        hands.letGo();

        assertThat(hands.done).containsExactly("begin");
    }
}
