package app.pythia.desktop;

/// Why keys are not heard of while another program has the focus.
public enum GlobalKeyProblem {
    /// This desktop has no way to it.
    NOT_HERE,
    /// The system or the user does not allow it.
    NOT_ALLOWED,
    NO_ANSWER,
    FAILED
}
