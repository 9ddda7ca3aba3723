package app.pythia.outbox;

import java.io.IOException;
import java.io.Serial;

/// Something could not be kept, or not be read.
public final class OutboxException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final OutboxProblem problem;

    OutboxException(OutboxProblem problem, IOException cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    /// Why.
    public OutboxProblem problem() {
        return problem;
    }
}
