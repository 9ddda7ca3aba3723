package app.pythia.ui.talk;

import app.pythia.turn.TurnState;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.talk.TalkStatus.Failure;
import app.pythia.ui.talk.TalkStatus.Shape;
import java.time.Duration;
import java.util.Optional;

/// The wording of the turn's states.
record StatusWords(String cloneName) {

    /// @param typing whether the focus is where keys write
    /// @param sentence whether it is known which sentence is being spoken
    TalkStatus of(TurnState state, Duration elapsed, boolean typing, boolean sentence) {
        return switch (state) {
            case TurnState.Ready() ->
                    new TalkStatus(Shape.READY, "Ready", "Hold " + key(typing) + " and talk");
            case TurnState.Opening() ->
                    new TalkStatus(Shape.OPENING, "Opening the microphone…", "[Esc] cancels");
            case TurnState.Listening _ ->
                    new TalkStatus(
                            Shape.LISTENING,
                            "Listening · " + time(elapsed),
                            "Let go to send · [Esc] cancels");
            case TurnState.Reviewing(Duration length, var _) ->
                    new TalkStatus(
                            Shape.READY,
                            "Recorded · " + time(length),
                            "Send it, or [Esc] drops it");
            case TurnState.Sending() -> new TalkStatus(Shape.SENDING, "Sending…", "[Esc] cancels");
            case TurnState.Answering() ->
                    new TalkStatus(Shape.ANSWERING, cloneName + " is answering", "[Esc] stops");
            case TurnState.Speaking() ->
                    new TalkStatus(
                            Shape.SPEAKING,
                            "Speaking",
                            "Press to interrupt · "
                                    + (sentence && !typing ? "[→] next sentence" : "[Esc] stops"));
            case TurnState.Failed failed -> failed(failed, typing);
        };
    }

    private TalkStatus failed(TurnState.Failed failed, boolean typing) {
        Failure failure =
                new Failure(
                        Notices.of(failed.problem(), failed.unsent()), failed.unsent().isPresent());
        return new TalkStatus(
                Shape.READY, "Failed", "Hold " + key(typing) + " and talk", Optional.of(failure));
    }

    private static String key(boolean typing) {
        return typing ? "[" + KeyNames.control() + "] [Space]" : "[Space]";
    }

    private static String time(Duration elapsed) {
        return "%d:%02d".formatted(elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
