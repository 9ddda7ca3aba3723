package app.pythia.turn;

import java.io.Serial;

/// A turn cannot go on.
final class TurnFailure extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient Problem problem;

    TurnFailure(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
