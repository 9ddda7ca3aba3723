package app.pythia.export;

/// How far saving or bringing in has come.
public sealed interface TransferState {

    /// What is being done.
    enum Kind {
        EXPORT,
        IMPORT
    }

    /// Nothing is under way, and nothing is to be told of what was.
    record Idle() implements TransferState {}

    /// It is under way.
    ///
    /// @param done how much of it, 0 to 1
    record Running(Kind kind, double done) implements TransferState {}

    /// It is on the disk.
    ///
    /// @param name of the file
    record Saved(String name) implements TransferState {}

    /// The file's conversations are here.
    ///
    /// @param conversations that were not known before
    /// @param messages that were not known before, in these and in others
    record BroughtIn(int conversations, int messages) implements TransferState {}

    /// Nothing was saved, or nothing brought in.
    record Failed(Kind kind, TransferProblem problem) implements TransferState {}
}
