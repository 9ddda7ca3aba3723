package app.pythia.ui.talk;

import app.pythia.settings.TalkMode;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.fx.Times;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.talk.TalkStatus.Failure;
import app.pythia.ui.talk.TalkStatus.Shape;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// The wording of the turn's states.
record StatusWords(Supplier<String> cloneName) {
    /// So long before the end of the longest take, what is left of it is counted.
    private static final Duration END_IS_NEAR = Duration.ofSeconds(30);

    /// What the words depend on beside the state.
    ///
    /// @param elapsed how long it has been listening
    /// @param typing whether the focus is where keys write
    /// @param sentence whether it is known which sentence is being spoken
    /// @param paused whether what is being spoken stands still
    record Moment(
            Duration elapsed,
            boolean typing,
            boolean sentence,
            boolean paused,
            TalkMode mode,
            TalkGesture gesture) {}

    TalkStatus of(TurnState state, Moment now) {
        return switch (state) {
            case TurnState.Ready() -> new TalkStatus(Shape.READY, "Ready", invitation(now));
            case TurnState.Opening() -> opening(now);
            case TurnState.Listening _ -> listening(now);
            case TurnState.Reviewing(Duration length, var _, var _) ->
                    new TalkStatus(
                            Shape.REVIEWING,
                            "Recorded · " + Times.rounded(length),
                            "[Enter] sends · [Esc] drops");
            case TurnState.Sending() -> new TalkStatus(Shape.SENDING, "Sending…", "[Esc] cancels");
            case TurnState.Answering() ->
                    new TalkStatus(
                            Shape.ANSWERING, cloneName.get() + " is answering", "[Esc] stops");
            case TurnState.Speaking() -> now.paused ? paused() : speaking(now);
            case TurnState.Failed failed -> failed(failed, now);
        };
    }

    private static TalkStatus opening(Moment now) {
        Shape shape = shape(now.gesture);
        boolean dragged = shape == Shape.LOCKING || shape == Shape.DROPPING;
        return new TalkStatus(
                dragged ? shape : Shape.OPENING,
                "Opening the microphone…",
                dragged ? ending(now) : "[Esc] cancels");
    }

    private static TalkStatus listening(Moment now) {
        Duration left = Turns.LONGEST_TAKE.minusSeconds(now.elapsed.toSeconds());
        boolean endIsNear = left.compareTo(END_IS_NEAR) <= 0;
        String time =
                endIsNear
                        ? Times.passed(left.isNegative() ? Duration.ZERO : left) + " left"
                        : Times.passed(now.elapsed);
        return new TalkStatus(shape(now.gesture), "Listening · " + time, ending(now));
    }

    private static Shape shape(TalkGesture gesture) {
        return switch (gesture) {
            case TAPPED, LATCHED, LOCKED -> Shape.LATCHED;
            case LIFTED -> Shape.LOCKING;
            case ASIDE -> Shape.DROPPING;
            case IDLE, PRESSED, HELD, SPENT -> Shape.LISTENING;
        };
    }

    /// What will end the take.
    private static String ending(Moment now) {
        return switch (now.gesture) {
            case TAPPED, LATCHED ->
                    (now.typing ? key(now) + " sends" : "Tap to send") + " · [Esc] cancels";
            case LOCKED -> "Locked · press to send";
            case LIFTED -> "Let go to lock";
            case ASIDE -> "Let go to drop";
            case IDLE, PRESSED, HELD, SPENT -> "Let go to send · [Esc] cancels";
        };
    }

    private static TalkStatus speaking(Moment now) {
        return new TalkStatus(
                Shape.SPEAKING,
                "Speaking",
                "Press to interrupt · "
                        + (now.sentence && !now.typing ? "[→] next sentence" : "[Esc] stops"));
    }

    private static TalkStatus paused() {
        return new TalkStatus(
                Shape.PAUSED, "Paused", "[" + KeyNames.shortcut() + "] [P] goes on · [Esc] stops");
    }

    private static TalkStatus failed(TurnState.Failed failed, Moment now) {
        Failure failure =
                new Failure(Notices.of(failed.problem(), failed.kept()), failed.kept().isPresent());
        return new TalkStatus(Shape.READY, "Failed", invitation(now), Optional.of(failure));
    }

    private static String invitation(Moment now) {
        return verb(now.mode) + " " + key(now) + " and talk";
    }

    /// What the talk key wants.
    static String verb(TalkMode mode) {
        return switch (mode) {
            case BOTH -> "Hold or tap";
            case HOLD -> "Hold";
            case TAP -> "Tap";
        };
    }

    private static String key(Moment now) {
        return now.typing ? "[" + KeyNames.control() + "] [Space]" : "[Space]";
    }
}
