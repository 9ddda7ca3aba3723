package app.pythia.turn;

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
    /// @param replay whether it is being heard meanwhile
    record Reviewing(Duration length, List<Float> peaks, Replay replay) implements TurnState {
        public Reviewing {
            peaks = List.copyOf(peaks);
        }

        /// Whether it is being heard.
        public enum Replay {
            STILL,
            SOUNDS
        }

        /// One that is not being heard.
        public Reviewing(Duration length, List<Float> peaks) {
            this(length, peaks, Replay.STILL);
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
    /// @param kept what the user said, if the service has not taken it as far as is known
    record Failed(Problem problem, Optional<Kept> kept) implements TurnState {}
}
