package app.pythia.turn;

import app.pythia.delphi.DelphiProblem;
import java.time.Duration;
import java.util.Optional;

/// What becomes of words that a call did not deliver. No call carries a key by which the service
/// could tell a second one from the first (`docs/service.md`): they go again by themselves only
/// where it cannot have acted.
sealed interface Fate {

    /// It has not acted, and may take them later.
    ///
    /// @param after what it asked for, if it did
    record Later(Optional<Duration> after) implements Fate {}

    /// It has not acted, and takes nothing at all with this key.
    record Stopped() implements Fate {}

    /// It has not acted, and will not take these.
    record Refused() implements Fate {}

    /// It may have acted.
    record Uncertain() implements Fate {}

    /// By what went wrong with a turn.
    static Fate of(DelphiProblem problem) {
        return switch (problem) {
            case DelphiProblem.NotConnected _ -> new Later(Optional.empty());
            case DelphiProblem.RateLimited(Optional<Duration> after) -> new Later(after);
            case DelphiProblem.Unavailable(Duration after) -> new Later(Optional.of(after));
            case DelphiProblem.KeyRejected _,
                    DelphiProblem.Forbidden _,
                    DelphiProblem.PrerequisiteMissing _ ->
                    new Stopped();
            case DelphiProblem.NotFound _, DelphiProblem.Rejected _ -> new Refused();
            case DelphiProblem.ServerFailed _,
                    DelphiProblem.Broken _,
                    DelphiProblem.Stalled _,
                    DelphiProblem.EndedEarly _,
                    DelphiProblem.NotUnderstood _,
                    DelphiProblem.Closed _ ->
                    new Uncertain();
        };
    }

    /// By what went wrong before the turn itself was sent: whatever it was, the service has not got
    /// the words.
    static Fate before(DelphiProblem problem) {
        return switch (of(problem)) {
            case Uncertain _ -> new Later(Optional.empty());
            case Fate known -> known;
        };
    }
}
