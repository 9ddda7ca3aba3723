package app.pythia.app;

import app.pythia.support.UserOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// That this process, and no other, uses a data folder: a lock on a file in it, which the system
/// releases when the process ends, however it ends. The owner listens for others that were started
/// ([Doorbell]).
final class OneInstance implements AutoCloseable {
    private static final String LOCK = "pythia.lock";

    private final Path folder;
    private final FileChannel file;
    private final FileLock lock;
    private @Nullable Doorbell doorbell;

    private OneInstance(Path folder, FileChannel file, FileLock lock) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
    }

    /// Takes the folder for this process, and makes it if it is not there.
    ///
    /// @return nothing if another process has it
    /// @throws IOException if the folder cannot be locked
    static Optional<OneInstance> claim(Path folder) throws IOException {
        UserOnly.folder(folder);
        FileChannel file =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return Optional.of(new OneInstance(folder, file, lock));
            }
        } catch (OverlappingFileLockException sameProcess) {
            // It is taken, too.
        } catch (IOException failed) {
            file.close();
            throw failed;
        }
        file.close();
        return Optional.empty();
    }

    /// Hears from now on what others that are started ask for.
    ///
    /// @param asked is told on a thread of its own, and says what became of it
    void answer(Function<Doorbell.Wish, Doorbell.Reply> asked) throws IOException {
        doorbell = Doorbell.listen(folder, asked);
    }

    /// Gives the folder free.
    @Override
    public void close() throws IOException {
        if (doorbell != null) {
            doorbell.close();
        }
        lock.release();
        file.close();
    }
}
