package app.pythia.export;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Something cannot be saved or brought in, for a reason that is known.
final class TransferException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final TransferProblem problem;

    TransferException(TransferProblem problem) {
        this(problem, null);
    }

    TransferException(TransferProblem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    TransferProblem problem() {
        return problem;
    }
}
