package app.pythia.turn;

import java.io.Serial;

/// A picture could not be had.
public final class PictureException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient PictureProblem problem;

    public PictureException(PictureProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// Why.
    public PictureProblem problem() {
        return problem;
    }
}
