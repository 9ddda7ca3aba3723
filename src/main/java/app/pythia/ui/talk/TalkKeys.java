package app.pythia.ui.talk;

import app.pythia.settings.TalkMode;
import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.talk.TalkGesture.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Pressing, holding and tapping to talk: tells [TalkGesture] what happens to the keys and to the
/// button, and does what it says. Used on the window's thread alone.
///
/// One thing at a time is held: the first that is pressed. What else is pressed meanwhile does
/// nothing.
public final class TalkKeys {
    /// What is held for longer is no tap.
    static final Duration LONGEST_TAP = Duration.ofMillis(300);

    private final Take take;
    private final Delay delay;
    private final InstantSource clock;
    private final HeldKey space;
    private final HeldKey enter;
    private final HeldKey elsewhere;
    private final ReadOnlyObjectWrapper<TalkGesture> gesture =
            new ReadOnlyObjectWrapper<>(TalkGesture.IDLE);
    private Holder holder = Holder.NOTHING;
    private Instant pressedAt = Instant.EPOCH;
    private Subscription pendingHold = () -> {};

    /// What is done by talking.
    public interface Take {
        void begin();

        void finish();

        /// Drops what is being said.
        void drop();

        /// Sends the take that waits to be sent; says whether there is one.
        boolean sendWaiting();

        /// Whether the microphone is open or being opened, as it is now.
        boolean isOpen();

        /// What the talk key does, as it is settled now.
        TalkMode mode();
    }

    private enum Holder {
        NOTHING,
        SPACE,
        ENTER,
        BUTTON,
        /// The key that is heard of while another program has the focus.
        ELSEWHERE
    }

    TalkKeys(Take take, Delay delay, InstantSource clock) {
        this.take = take;
        this.delay = delay;
        this.clock = clock;
        space = new HeldKey(delay, clock, at -> letGo(Holder.SPACE, at));
        enter = new HeldKey(delay, clock, at -> letGo(Holder.ENTER, at));
        elsewhere = new HeldKey(delay, clock, at -> letGo(Holder.ELSEWHERE, at));
    }

    /// Where the gesture stands.
    public ReadOnlyObjectProperty<TalkGesture> gesture() {
        return gesture.getReadOnlyProperty();
    }

    /// Space went down, or repeats itself.
    ///
    /// @param control whether Ctrl is held too
    /// @param typing whether the focus is where a space would be written
    /// @return whether the key is talk's, and is to have no other effect
    public boolean spacePressed(boolean control, boolean typing) {
        boolean ours = space.isDown() || control || !typing;
        if (ours) {
            pressed(space, Holder.SPACE);
        }
        return ours;
    }

    /// Space came up, or repeats itself; says whether the key is talk's.
    public boolean spaceReleased() {
        return released(space);
    }

    /// Whether a space that is being written belongs to a press that is talk's.
    public boolean ownsSpace() {
        return space.isDown();
    }

    /// Enter went down on the button, or repeats itself.
    public void enterPressed() {
        pressed(enter, Holder.ENTER);
    }

    /// Enter came up, or repeats itself; says whether the key is talk's.
    public boolean enterReleased() {
        return released(enter);
    }

    /// The key that is heard of everywhere went down, or repeats itself.
    void elsewherePressed() {
        pressed(elsewhere, Holder.ELSEWHERE);
    }

    /// It came up, or repeats itself.
    void elsewhereReleased() {
        released(elsewhere);
    }

    /// Nothing more is heard of it.
    void elsewhereLost() {
        elsewhere.focusLost();
        if (holder == Holder.ELSEWHERE) {
            lose();
        }
    }

    public void buttonPressed() {
        press(Holder.BUTTON);
    }

    /// The pointer that holds the button was moved.
    public void buttonDragged(DragZone zone) {
        if (holder == Holder.BUTTON) {
            happened(
                    switch (zone) {
                        case ON -> Event.DRAG_BACK;
                        case ABOVE -> Event.DRAG_UP;
                        case BESIDE -> Event.DRAG_ASIDE;
                    });
        }
    }

    public void buttonReleased() {
        letGo(Holder.BUTTON, clock.instant());
    }

    /// The button is no longer held, and nobody saw it let go.
    public void buttonLost() {
        if (holder == Holder.BUTTON) {
            lose();
        }
    }

    /// Whether the pointer holds the button.
    public boolean isButtonHeld() {
        return holder == Holder.BUTTON;
    }

    /// The button was activated by an aid that cannot hold: begins, and the next time ends.
    public void activated() {
        catchUp();
        if (holder == Holder.NOTHING && !sendsWaiting()) {
            happened(Event.ACTIVATE);
        }
    }

    /// Begins a take that goes on with nothing held, whatever waits to be sent.
    public void beginAnew() {
        catchUp();
        if (holder == Holder.NOTHING) {
            happened(Event.ACTIVATE);
        }
    }

    /// Ends the take at once, whatever began it; says whether there was one. What is held no longer
    /// counts.
    boolean finishNow() {
        boolean open = take.isOpen();
        if (open) {
            take.finish();
            ended();
        }
        return open;
    }

    /// The take was ended by other means: what is still held down no longer counts.
    public void ended() {
        happened(Event.END);
    }

    /// The window no longer hears of releases, so whatever is held in it counts as let go.
    public void focusLost() {
        space.focusLost();
        enter.focusLost();
        if (holder != Holder.ELSEWHERE) {
            lose();
        }
    }

    public void focusGained() {
        space.focusGained();
        enter.focusGained();
    }

    private void pressed(HeldKey key, Holder by) {
        if (key.pressed()) {
            press(by);
        }
    }

    private static boolean released(HeldKey key) {
        boolean ours = key.isDown();
        if (ours) {
            key.released();
        }
        return ours;
    }

    private void press(Holder by) {
        catchUp();
        if (holder != Holder.NOTHING) {
            return;
        }
        holder = by;
        pressedAt = clock.instant();
        if (gesture.get() == TalkGesture.IDLE && take.sendWaiting()) {
            gesture.set(TalkGesture.SPENT);
        } else {
            happened(Event.PRESS);
        }
    }

    private boolean sendsWaiting() {
        return gesture.get() == TalkGesture.IDLE && take.sendWaiting();
    }

    /// What is known here may have been overtaken. A take that failed as the one before did is not
    /// told of again; one that goes on without a gesture is to be ended by the next.
    private void catchUp() {
        if (gesture.get().isFree() && !take.isOpen()) {
            happened(Event.END);
        } else if (gesture.get() == TalkGesture.IDLE && take.isOpen()) {
            gesture.set(TalkGesture.LATCHED);
        }
    }

    private void letGo(Holder by, Instant at) {
        if (holder == by) {
            holder = Holder.NOTHING;
            if (!at.isBefore(pressedAt.plus(LONGEST_TAP))) {
                happened(Event.HOLD);
            }
            happened(Event.LET_GO);
        }
    }

    private void lose() {
        holder = Holder.NOTHING;
        happened(Event.LOSE);
    }

    private void happened(Event event) {
        TalkGesture before = gesture.get();
        TalkGesture.Step step = before.after(event, take.mode());
        if (step.next() != before) {
            pendingHold.close();
            gesture.set(step.next());
            if (step.next() == TalkGesture.PRESSED) {
                pendingHold = delay.after(LONGEST_TAP, () -> happened(Event.HOLD));
            }
        }
        switch (step.act()) {
            case BEGIN -> take.begin();
            case FINISH -> take.finish();
            case CANCEL -> take.drop();
            case NOTHING -> {}
        }
    }
}
