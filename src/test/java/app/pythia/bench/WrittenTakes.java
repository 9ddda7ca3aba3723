package app.pythia.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The takes that are being written to an outbox.
///
/// @param folder the outbox's
record WrittenTakes(Path folder) {
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    /// Waits until so many bytes of a take are in its file, and brings them to the disk, as the
    /// outbox does each second.
    ///
    /// @param others the files of takes before it
    void await(long bytes, Set<Path> others) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (!isOnDisk(bytes, others)) {
            if (System.nanoTime() > end) {
                throw new IOException("the take was not written");
            }
            LockSupport.parkNanos(POLL);
        }
    }

    private boolean isOnDisk(long bytes, Set<Path> others) throws IOException {
        for (Path sound : sounds()) {
            if (others.contains(sound)) {
                continue;
            }
            try (FileChannel channel = FileChannel.open(sound, StandardOpenOption.WRITE)) {
                if (channel.size() >= bytes) {
                    channel.force(false);
                    return true;
                }
            } catch (NoSuchFileException sentMeanwhile) {
                // Its turn is over.
            }
        }
        return false;
    }

    Set<Path> sounds() throws IOException {
        if (Files.notExists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pcm"))
                    .collect(Collectors.toSet());
        }
    }
}
