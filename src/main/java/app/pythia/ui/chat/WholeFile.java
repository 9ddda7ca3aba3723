package app.pythia.ui.chat;

import app.pythia.ui.notice.SaveProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/// Writes a file whole or not at all: beside its place first, and then into it. What was there
/// stays until then.
final class WholeFile {
    private WholeFile() {}

    static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling(".pythia-" + UUID.randomUUID() + ".part");
        try {
            writeThrough(draft, bytes);
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeThrough(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Why it could not be written.
    static SaveProblem problem(IOException failed, Path file, int bytes) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (!Files.isDirectory(folder)) {
            return SaveProblem.NO_FOLDER;
        }
        if (failed instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return SaveProblem.NOT_ALLOWED;
        }
        return isFull(folder, bytes) ? SaveProblem.NO_ROOM : SaveProblem.FAILED;
    }

    private static boolean isFull(Path folder, int bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }
}
