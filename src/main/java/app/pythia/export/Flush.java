package app.pythia.export;

import app.pythia.conversation.ArchiveException;

/// Waits until everything that the store holds is on the disk.
@FunctionalInterface
public interface Flush {

    /// Waits.
    ///
    /// @throws ArchiveException if it cannot be written
    void run() throws ArchiveException, InterruptedException;
}
