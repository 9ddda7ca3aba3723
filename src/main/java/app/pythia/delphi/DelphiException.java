package app.pythia.delphi;

import java.io.Serial;

/// A call to the service failed.
public final class DelphiException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient DelphiProblem problem;

    public DelphiException(DelphiProblem problem) {
        super(problem.getClass().getSimpleName()); // Not its detail, which may quote the user.
        this.problem = problem;
    }

    /// Why.
    public DelphiProblem problem() {
        return problem;
    }
}
