package app.pythia.conversation;

/// What went wrong with keeping conversations: facts, no wording.
public sealed interface ArchiveProblem {

    /// The file was damaged; a new one has been begun.
    ///
    /// @param keptAs the name that the damaged one is kept under
    record SetAside(String keptAs) implements ArchiveProblem {}

    /// The file is from a newer Pythia; it is not touched.
    record Newer(int version) implements ArchiveProblem {}

    /// The disk is full. What is on it stays; the rest is in memory and will be tried again.
    record DiskFull() implements ArchiveProblem {}

    /// It cannot be written for another reason; the rest is in memory and will be tried again.
    record NotWritten() implements ArchiveProblem {}
}
