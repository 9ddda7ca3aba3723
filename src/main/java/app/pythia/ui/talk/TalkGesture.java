package app.pythia.ui.talk;

import app.pythia.settings.TalkMode;

/// Where the gesture that talks stands, whatever makes it: a key, the pointer, or an aid that
/// cannot hold. A table without time and without devices: what happens leads from each place to the
/// next, and says what is to be done ([TalkKeys] tells it what happens).
public enum TalkGesture {
    /// Nothing was begun.
    IDLE,
    /// Pressed a moment ago: a tap or a hold, as it will turn out.
    PRESSED,
    /// Held: letting go sends.
    HELD,
    /// Pressed to tap: the take goes on when it is let go.
    TAPPED,
    /// Held and dragged up: letting go locks.
    LIFTED,
    /// Held and dragged beside the button: letting go drops.
    ASIDE,
    /// Goes on after a tap, until the next press.
    LATCHED,
    /// Goes on after having been dragged up, until the next press.
    LOCKED,
    /// Still held, but it has done what it does.
    SPENT;

    /// What can happen.
    enum Event {
        PRESS,
        /// It has been held for longer than a tap takes.
        HOLD,
        LET_GO,
        DRAG_UP,
        DRAG_ASIDE,
        DRAG_BACK,
        /// One activation by an aid that cannot hold.
        ACTIVATE,
        /// Nothing more will be heard of what is held, not even that it is let go.
        LOSE,
        /// The take ended by other means.
        END
    }

    /// What is to be done.
    enum Act {
        NOTHING,
        BEGIN,
        FINISH,
        CANCEL
    }

    record Step(TalkGesture next, Act act) {}

    /// Whether a take goes on.
    public boolean isTaking() {
        return this != IDLE && this != SPENT;
    }

    /// Whether it goes on with nothing held.
    public boolean isFree() {
        return this == LATCHED || this == LOCKED;
    }

    Step after(Event event, TalkMode mode) {
        return switch (this) {
            case IDLE -> fromIdle(event, mode);
            case PRESSED -> fromPressed(event);
            case HELD -> fromHeld(event);
            case TAPPED -> fromTapped(event);
            case LIFTED, ASIDE -> fromDragged(event, mode);
            case LATCHED, LOCKED -> fromFree(event);
            case SPENT -> fromSpent(event);
        };
    }

    private Step fromIdle(Event event, TalkMode mode) {
        return switch (event) {
            case PRESS -> new Step(pressed(mode), Act.BEGIN);
            case ACTIVATE -> new Step(LATCHED, Act.BEGIN);
            default -> stay();
        };
    }

    private static TalkGesture pressed(TalkMode mode) {
        return switch (mode) {
            case BOTH -> PRESSED;
            case HOLD -> HELD;
            case TAP -> TAPPED;
        };
    }

    /// What is lost now was no tap: the microphone must not stay open behind another window.
    private Step fromPressed(Event event) {
        return switch (event) {
            case HOLD -> to(HELD);
            case LET_GO -> to(LATCHED);
            case LOSE -> new Step(IDLE, Act.FINISH);
            default -> dragged(event);
        };
    }

    private Step fromHeld(Event event) {
        return switch (event) {
            case LET_GO, LOSE -> new Step(IDLE, Act.FINISH);
            default -> dragged(event);
        };
    }

    private Step fromTapped(Event event) {
        return switch (event) {
            case LET_GO, LOSE -> to(LATCHED);
            default -> dragged(event);
        };
    }

    private Step fromDragged(Event event, TalkMode mode) {
        return switch (event) {
            case LET_GO, LOSE -> this == LIFTED ? to(LOCKED) : new Step(IDLE, Act.CANCEL);
            case DRAG_BACK -> to(mode == TalkMode.TAP ? TAPPED : HELD);
            default -> dragged(event);
        };
    }

    private Step dragged(Event event) {
        return switch (event) {
            case DRAG_UP -> to(LIFTED);
            case DRAG_ASIDE -> to(ASIDE);
            case END -> to(SPENT);
            default -> stay();
        };
    }

    private Step fromFree(Event event) {
        return switch (event) {
            case PRESS -> new Step(SPENT, Act.FINISH);
            case ACTIVATE -> new Step(IDLE, Act.FINISH);
            case END -> to(IDLE);
            default -> stay();
        };
    }

    private Step fromSpent(Event event) {
        return switch (event) {
            case LET_GO, LOSE -> to(IDLE);
            default -> stay();
        };
    }

    private Step stay() {
        return to(this);
    }

    private static Step to(TalkGesture next) {
        return new Step(next, Act.NOTHING);
    }
}
