package app.pythia.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// A process that wants a data folder for itself.
interface Claimant {

    /// What came of a claim.
    ///
    /// @param begun when it really began
    record Claim(Instant begun, boolean owns) {}

    /// Asks it to claim a folder at a moment; returns at once.
    void ask(Path folder, Instant moment) throws IOException;

    /// Waits for what came of it.
    Claim outcome() throws IOException;

    /// Has it let the folder go.
    void letGo() throws IOException;
}
