package app.pythia.sync;

import app.pythia.turn.Problem;
import java.time.Instant;

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
    record Failed(Problem problem) implements MirrorState {}
}
