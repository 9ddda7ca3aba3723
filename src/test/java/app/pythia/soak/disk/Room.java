package app.pythia.soak.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The room on a small file system, taken away and given back by a file that fills it.
final class Room {
    private static final int BLOCK = 4096;

    private final Path filler;

    /// @param folder on that file system
    Room(Path folder) {
        this.filler = folder.resolve("filler");
    }

    /// Leaves so many bytes free.
    void leave(long bytes) throws IOException {
        long free = Files.getFileStore(filler.getParent()).getUsableSpace();
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[BLOCK];
            for (long left = free - bytes; left >= BLOCK; left -= BLOCK) {
                out.write(block);
            }
        }
    }

    /// Gives all of it back.
    void free() throws IOException {
        Files.deleteIfExists(filler);
    }
}
