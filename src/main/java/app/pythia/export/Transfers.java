package app.pythia.export;

import app.pythia.support.Observable;
import java.nio.file.Path;

/// Saves conversations as files, and brings them in from files: one at a time, each whole or not at
/// all. Every call returns at once, from any thread; one that comes while something is under way
/// does nothing.
public interface Transfers {

    /// What is being done, or how the last ended; set on any thread.
    Observable<TransferState> state();

    /// Saves conversations as a file; what is there is replaced.
    void save(Order order);

    /// Brings in what a file that was saved as [Format#JSON] holds. What is here already stays as
    /// it is; what was not sent is never sent by itself.
    void bringIn(Path file);

    /// Gives up what is under way; nothing of it stays.
    void cancel();

    /// Tells no more how the last ended.
    void letGo();

    /// Does nothing.
    static Transfers none() {
        return new NoTransfers();
    }
}
