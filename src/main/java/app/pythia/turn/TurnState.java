package app.pythia.turn;

import app.pythia.conversation.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the program is doing, as one value.
public sealed interface TurnState {

    /// Nothing: the user may talk or type.
    record Ready() implements TurnState {}

    /// The microphone is being opened; nothing is heard yet.
    record Opening() implements TurnState {}

    /// The microphone is open and heard.
    ///
    /// @param since when the first sound came
    record Listening(Instant since) implements TurnState {}

    /// What was said waits to be sent or dropped.
    ///
    /// @param peaks how it looks: 0 to 1 over equal stretches of time
    record Reviewing(Duration length, List<Float> peaks) implements TurnState {
        public Reviewing {
            peaks = List.copyOf(peaks);
        }
    }

    /// The user's turn is on its way, and no answer has come.
    record Sending() implements TurnState {}

    /// The clone's words arrive; nothing is heard yet.
    record Answering() implements TurnState {}

    /// The clone is heard.
    record Speaking() implements TurnState {}

    /// The turn ended badly; the next one may begin.
    ///
    /// @param problem why
    /// @param unsent the message that can be sent again, if what the user said was not taken
    record Failed(Problem problem, Optional<MessageId> unsent) implements TurnState {}
}
