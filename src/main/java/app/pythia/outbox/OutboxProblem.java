package app.pythia.outbox;

/// Why what the user says is not kept on the disk.
public enum OutboxProblem {
    /// There is no room left.
    DISK_FULL,
    /// The disk cannot be written to, or read, for another reason; the log has it.
    UNUSABLE
}
