package app.pythia.ui.talk;

import app.pythia.settings.TalkMode;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.fx.Times;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.talk.TalkStatus.Failure;
import app.pythia.ui.talk.TalkStatus.Shape;
import app.pythia.ui.words.Words;
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
            case TurnState.Ready() ->
                    new TalkStatus(Shape.READY, Words.of("talk.ready"), invitation(now));
            case TurnState.Opening() -> opening(now);
            case TurnState.Listening _ -> listening(now);
            case TurnState.Reviewing(Duration length, var _, var _) ->
                    new TalkStatus(
                            Shape.REVIEWING,
                            Words.of("talk.recorded", Times.rounded(length)),
                            Words.of("talk.recorded.hint"));
            case TurnState.Sending() ->
                    new TalkStatus(
                            Shape.SENDING, Words.of("talk.sending"), Words.of("talk.esc-cancels"));
            case TurnState.Answering() ->
                    new TalkStatus(
                            Shape.ANSWERING,
                            Words.of("talk.answering", cloneName.get()),
                            Words.of("talk.esc-stops"));
            case TurnState.Speaking() -> now.paused ? paused() : speaking(now);
            case TurnState.Failed failed -> failed(failed, now);
        };
    }

    private static TalkStatus opening(Moment now) {
        Shape shape = shape(now.gesture);
        boolean dragged = shape == Shape.LOCKING || shape == Shape.DROPPING;
        return new TalkStatus(
                dragged ? shape : Shape.OPENING,
                Words.of("talk.opening"),
                dragged ? ending(now) : Words.of("talk.esc-cancels"));
    }

    private static TalkStatus listening(Moment now) {
        Duration left = Turns.LONGEST_TAKE.minusSeconds(now.elapsed.toSeconds());
        boolean endIsNear = left.compareTo(END_IS_NEAR) <= 0;
        String title =
                endIsNear
                        ? Words.of(
                                "talk.listening.left",
                                Times.passed(left.isNegative() ? Duration.ZERO : left))
                        : Words.of("talk.listening", Times.passed(now.elapsed));
        return new TalkStatus(shape(now.gesture), title, ending(now));
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
                    now.typing ? Words.of("talk.end.key", key(now)) : Words.of("talk.end.tap");
            case LOCKED -> Words.of("talk.end.locked");
            case LIFTED -> Words.of("talk.end.lock");
            case ASIDE -> Words.of("talk.end.drop");
            case IDLE, PRESSED, HELD, SPENT -> Words.of("talk.end.let-go");
        };
    }

    private static TalkStatus speaking(Moment now) {
        return new TalkStatus(
                Shape.SPEAKING,
                Words.of("talk.speaking"),
                now.sentence && !now.typing
                        ? Words.of("talk.speaking.next")
                        : Words.of("talk.speaking.stops"));
    }

    private static TalkStatus paused() {
        return new TalkStatus(
                Shape.PAUSED,
                Words.of("talk.paused"),
                Words.of("talk.paused.hint", KeyNames.shortcut()));
    }

    private static TalkStatus failed(TurnState.Failed failed, Moment now) {
        Failure failure =
                new Failure(Notices.of(failed.problem(), failed.kept()), failed.kept().isPresent());
        return new TalkStatus(
                Shape.READY, Words.of("talk.failed"), invitation(now), Optional.of(failure));
    }

    private static String invitation(Moment now) {
        return switch (now.mode) {
            case BOTH -> Words.of("talk.invite.both", key(now));
            case HOLD -> Words.of("talk.invite.hold", key(now));
            case TAP -> Words.of("talk.invite.tap", key(now));
        };
    }

    /// How to begin where nothing was said yet.
    static String beginning(TalkMode mode) {
        return switch (mode) {
            case BOTH -> Words.of("talk.begin.both");
            case HOLD -> Words.of("talk.begin.hold");
            case TAP -> Words.of("talk.begin.tap");
        };
    }

    private static String key(Moment now) {
        return now.typing
                ? Words.of("talk.keys.typing", KeyNames.control())
                : Words.of("talk.keys");
    }
}
