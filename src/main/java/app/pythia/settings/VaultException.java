package app.pythia.settings;

import java.io.Serial;

/// A secret could not be kept, read or forgotten. Its message holds no secret.
public final class VaultException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final VaultProblem problem;

    public VaultException(VaultProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public VaultProblem problem() {
        return problem;
    }
}
