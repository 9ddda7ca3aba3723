package app.pythia.turn;

import java.io.Serial;

/// What was spoken could not be written down.
public final class TranscriptionException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public TranscriptionException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// Why.
    public Problem problem() {
        return problem;
    }
}
