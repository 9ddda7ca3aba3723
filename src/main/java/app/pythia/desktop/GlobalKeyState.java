package app.pythia.desktop;

/// Whether keys are heard of while another program has the focus.
public sealed interface GlobalKeyState {

    /// Nobody wants it.
    record Off() implements GlobalKeyState {}

    record Starting() implements GlobalKeyState {}

    /// They are heard of.
    ///
    /// @param keys which, in words
    record On(String keys) implements GlobalKeyState {}

    record Failed(GlobalKeyProblem problem) implements GlobalKeyState {}
}
