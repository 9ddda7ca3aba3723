package app.pythia.conversation;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Conversations cannot be kept, or not be read.
public final class ArchiveException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient ArchiveProblem problem;

    public ArchiveException(ArchiveProblem problem, @Nullable Throwable cause) {
        super(problem.getClass().getSimpleName(), cause);
        this.problem = problem;
    }

    /// Why.
    public ArchiveProblem problem() {
        return problem;
    }
}
