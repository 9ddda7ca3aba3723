package app.pythia.desktop;

import java.io.Serial;

/// Keys are not heard of while another program has the focus.
public final class GlobalKeyException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final GlobalKeyProblem problem;

    public GlobalKeyException(GlobalKeyProblem problem, Throwable cause) {
        super(problem + ": " + cause, cause);
        this.problem = problem;
    }

    public GlobalKeyException(GlobalKeyProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public GlobalKeyProblem problem() {
        return problem;
    }
}
