package app.pythia.sync;

import app.pythia.conversation.ConversationId;
import app.pythia.turn.Problem;
import java.time.Instant;
import java.util.Optional;

/// How the look for conversations went.
public sealed interface MirrorState {

    /// Nothing is under way.
    record Idle() implements MirrorState {}

    /// The service is being asked.
    record Looking() implements MirrorState {}

    /// No address of the user's is known, and the service lists conversations by address only.
    record NoAddress() implements MirrorState {}

    /// The service asks for patience; it is asked again then.
    record Waiting(Instant until) implements MirrorState {}

    /// It failed; what was known before is still shown.
    ///
    /// @param unopened the conversation whose messages could not be had, if it was that
    record Failed(Problem problem, Optional<ConversationId> unopened) implements MirrorState {

        /// A failure of something else.
        public Failed(Problem problem) {
            this(problem, Optional.empty());
        }
    }
}
