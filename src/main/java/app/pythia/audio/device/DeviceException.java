package app.pythia.audio.device;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A sound device cannot be used.
public final class DeviceException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final DeviceProblem problem;

    public DeviceException(DeviceProblem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    /// Why.
    public DeviceProblem problem() {
        return problem;
    }
}
