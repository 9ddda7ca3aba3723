package app.pythia.turn;

import java.io.Serial;
import java.util.Optional;

/// A turn cannot go on.
final class TurnFailure extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient Optional<Words> words;

    TurnFailure(Problem problem) {
        this(problem, Optional.empty());
    }

    /// @param words what had been said by then
    TurnFailure(Problem problem, Optional<Words> words) {
        super(problem.toString());
        this.problem = problem;
        this.words = words;
    }

    /// What had been said before it failed, where that is not kept elsewhere.
    Optional<Words> words() {
        return words;
    }

    Problem problem() {
        return problem;
    }
}
