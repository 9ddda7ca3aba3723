package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.TalkMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What begins and ends a take.
class TalkKeysTest {
    private final Hands hands = new Hands();

    @Test
    void holdsFromPressToRelease() {
        hands.hold();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void goesOnAfterATapUntilTheNextPress() {
        hands.tap();
        hands.pass(Hands.LONG);
        assertThat(hands.done).containsExactly("begin");
        hands.press();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void doesNotBeginAnewWithTheTapThatEnds() {
        hands.tap();
        hands.tap();
        hands.tap();

        assertThat(hands.done).containsExactly("begin", "finish", "begin");
    }

    @Test
    void takesWhatIsHeldForLongerThanATapForHoldingHoweverLateItIsToldOf() {
        hands.press();
        hands.wait(Duration.ofMillis(301));
        hands.release();
        hands.pass(HeldKey.RELEASE_COUNTS_AFTER);

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void endsWithTheReleaseWhereTheKeyIsOnlyHeld() {
        hands.mode = TalkMode.HOLD;
        hands.tap();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void endsWithTheNextTapWhereTheKeyIsOnlyTapped() {
        hands.mode = TalkMode.TAP;
        hands.hold();
        assertThat(hands.done).containsExactly("begin");
        hands.tap();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void obeysAnotherWayOfTalkingFromTheNextPressOn() {
        hands.tap();
        hands.mode = TalkMode.HOLD;
        hands.tap();
        hands.hold();

        assertThat(hands.done).containsExactly("begin", "finish", "begin", "finish");
    }

    @Test
    void ignoresTheButtonWhileSpaceHolds() {
        hands.press();
        hands.pass(Hands.LONG);
        hands.keys.buttonPressed();
        hands.keys.buttonDragged(DragZone.BESIDE);
        hands.keys.buttonReleased();
        assertThat(hands.done).containsExactly("begin");
        hands.letGo();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void ignoresSpaceWhileTheButtonHolds() {
        hands.holdButton();
        hands.tap();
        assertThat(hands.done).containsExactly("begin");
        hands.keys.buttonReleased();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void endsWithOneThingWhatATapOfAnotherBegan() {
        hands.tap();
        hands.keys.buttonPressed();
        hands.keys.buttonReleased();
        hands.keys.enterPressed();
        hands.keys.enterReleased();
        hands.pass(Hands.LONG);

        assertThat(hands.done).containsExactly("begin", "finish", "begin");
    }

    @Test
    void beginsAnewAfterACancelAndARelease() {
        hands.press();
        hands.end();
        hands.letGo();
        hands.press();

        assertThat(hands.done).containsExactly("begin", "begin");
    }

    @Test
    void beginsWithTheNextPressWhatEndedByItself() {
        hands.tap();
        hands.end();
        hands.tap();

        assertThat(hands.done).containsExactly("begin", "begin");
    }

    @Test
    void beginsWithTheNextPressWhereNobodyToldThatATakeFailed() {
        hands.tap();
        hands.open = false;
        hands.press();

        assertThat(hands.done).containsExactly("begin", "begin");
    }

    @Test
    void endsATakeThatNoGestureHolds() {
        hands.open = true;
        hands.press();

        assertThat(hands.done).containsExactly("finish");
    }

    @Test
    void beginsAndEndsByActivation() {
        hands.keys.activated();
        hands.keys.activated();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void sendsATakeThatWaitsInsteadOfBeginning() {
        hands.waiting = true;
        hands.hold();
        assertThat(hands.done).containsExactly("send");
        hands.waiting = true;
        hands.keys.activated();
        hands.hold();

        assertThat(hands.done).containsExactly("send", "send", "begin", "finish");
    }

    @Test
    void beginsAnewWhateverWaits() {
        hands.waiting = true;
        hands.keys.beginAnew();

        assertThat(hands.done).containsExactly("begin");
        assertThat(hands.keys.gesture().get()).isEqualTo(TalkGesture.LATCHED);
    }

    @Test
    void locksWhenTheButtonIsDraggedUp() {
        hands.holdButton();
        hands.keys.buttonDragged(DragZone.ABOVE);
        assertThat(hands.keys.gesture().get()).isEqualTo(TalkGesture.LIFTED);
        hands.keys.buttonReleased();
        assertThat(hands.done).containsExactly("begin");
        hands.keys.buttonPressed();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void dropsWhenTheButtonIsLetGoBesideIt() {
        hands.holdButton();
        hands.keys.buttonDragged(DragZone.BESIDE);
        assertThat(hands.done).containsExactly("begin");
        hands.keys.buttonReleased();

        assertThat(hands.done).containsExactly("begin", "drop");
    }

    @Test
    void sendsWhenThePointerComesBackToTheButton() {
        hands.holdButton();
        hands.keys.buttonDragged(DragZone.BESIDE);
        hands.keys.buttonDragged(DragZone.ON);
        hands.keys.buttonReleased();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void tellsAHoldFromATapThoughThePointerTrembles() {
        hands.keys.buttonPressed();
        for (int i = 0; i < 4; i++) {
            hands.pass(Hands.SHORT);
            hands.keys.buttonDragged(DragZone.ON);
        }

        assertThat(hands.keys.gesture().get()).isEqualTo(TalkGesture.HELD);
    }

    @Test
    void endsWhatTheButtonHeldIfNobodySawItLetGo() {
        hands.keys.buttonPressed();
        hands.keys.buttonLost();
        hands.keys.buttonLost();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void waitsForNothingWhileNothingIsHeld() {
        hands.tap();
        hands.tap();
        hands.hold();

        assertThat(hands.delay.isIdle()).isTrue();
    }
}
