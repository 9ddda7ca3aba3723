package app.pythia.soak.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Something that keeps texts on a disk, which may be full.
///
/// Another that keeps something (the takes that are to be sent, say) is tried in the same way: it
/// implements this and is listed in [FullDiskProgram].
interface Keeper extends AutoCloseable {

    /// How one is opened, in a folder of its own.
    interface Opening {
        Keeper open(Path folder) throws Exception;
    }

    /// Keeps one more. It is committed when this returns.
    ///
    /// @throws Exception if it cannot be committed now; it may be later
    void keep(String text) throws Exception;

    /// Whether it tells the user that the disk is full.
    boolean tellsThatTheDiskIsFull();

    /// What it has, in order: committed, or waiting to be.
    List<String> kept() throws Exception;

    @Override
    void close() throws IOException;
}
