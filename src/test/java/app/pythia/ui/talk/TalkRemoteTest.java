package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.TalkMode;
import app.pythia.ui.talk.TalkRemote.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Talking without the window's own keys.
class TalkRemoteTest {
    private final Hands hands = new Hands();
    private final TalkRemote remote = new TalkRemote(hands.keys, hands);

    @Test
    void startsOnceAndStopsOnce() {
        assertThat(remote.start()).isEqualTo(Reply.LISTENS);
        assertThat(remote.start()).isEqualTo(Reply.LISTENED_ALREADY);
        assertThat(remote.stop()).isEqualTo(Reply.ENDED);
        assertThat(remote.stop()).isEqualTo(Reply.NOTHING_TO_END);

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void togglesBetweenTheTwo() {
        assertThat(remote.toggle()).isEqualTo(Reply.LISTENS);
        assertThat(remote.toggle()).isEqualTo(Reply.ENDED);
        assertThat(remote.toggle()).isEqualTo(Reply.LISTENS);

        assertThat(hands.done).containsExactly("begin", "finish", "begin");
    }

    @Test
    void endsWhatIsHeldInTheWindowAndTheHandThatLetsGoLaterDoesNothing() {
        hands.press();
        hands.pass(Hands.LONG);
        assertThat(remote.stop()).isEqualTo(Reply.ENDED);
        hands.letGo();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void beginsAgainAfterATakeThatEndedByItselfThoughNobodyStoppedIt() {
        remote.start();
        hands.open = false;

        assertThat(remote.start()).isEqualTo(Reply.LISTENS);
        assertThat(hands.done).containsExactly("begin", "begin");
    }

    @Test
    void sendsATakeThatWaitsInsteadOfBeginningAnother() {
        hands.waiting = true;
        assertThat(remote.start()).isEqualTo(Reply.SENT);
        hands.waiting = true;
        assertThat(remote.stop()).isEqualTo(Reply.SENT);
        hands.waiting = true;
        assertThat(remote.toggle()).isEqualTo(Reply.SENT);

        assertThat(hands.done).containsExactly("send", "send", "send");
    }

    @Test
    void aTakeThatWasStartedGoesOnWhenTheWindowLosesTheFocus() {
        remote.start();
        hands.keys.focusLost();

        assertThat(hands.done).containsExactly("begin");
    }

    @Test
    void theKeyIsHeldThoughTheWindowNeverHasTheFocus() {
        remote.keyPressed();
        hands.keys.focusLost();
        hands.pass(Hands.LONG);
        assertThat(hands.done).containsExactly("begin");
        letGo();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void theKeyIsTappedAsInTheWindow() {
        tap();
        assertThat(hands.done).containsExactly("begin");
        tap();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void theKeyObeysTheWayOfTalking() {
        hands.mode = TalkMode.HOLD;
        tap();

        assertThat(hands.done).containsExactly("begin", "finish");
    }

    @Test
    void aKeyThatRepeatsItselfIsNotPressedAnew() {
        hands.mode = TalkMode.TAP;
        remote.keyPressed();
        for (int i = 0; i < 20; i++) {
            hands.pass(Duration.ofMillis(33));
            remote.keyReleased();
            remote.keyPressed();
        }

        assertThat(hands.done).containsExactly("begin");
    }

    @Test
    void whatIsHeldIsSentWhenNothingMoreIsHeardOfTheKey() {
        remote.keyPressed();
        hands.pass(Hands.LONG);
        remote.keyLost();
        assertThat(hands.done).containsExactly("begin", "finish");
        remote.keyPressed();

        assertThat(hands.done).containsExactly("begin", "finish", "begin");
    }

    private void tap() {
        remote.keyPressed();
        hands.pass(Hands.SHORT);
        letGo();
    }

    private void letGo() {
        remote.keyReleased();
        hands.pass(HeldKey.RELEASE_COUNTS_AFTER);
    }
}
