package app.pythia.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Writes a file whole or not at all: beside its place first, and then into it. What was there
/// stays until then. It may be read by whoever may read a new file of the user's.
public final class WholeFile {
    private static final long LITTLE = 1L << 20;

    private WholeFile() {}

    /// What is to be in a file.
    @FunctionalInterface
    public interface Content {

        /// Writes it. The draft goes if this fails, in whatever way.
        void to(FileChannel file) throws IOException;
    }

    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, channel -> all(channel, ByteBuffer.wrap(bytes)));
    }

    public static void write(Path file, Content content) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling(".pythia-" + UUID.randomUUID() + ".part");
        try {
            writeThrough(draft, content);
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeThrough(Path draft, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.to(channel);
            channel.force(true);
        }
    }

    static void all(FileChannel channel, ByteBuffer rest) throws IOException {
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /// Why it could not be written.
    ///
    /// @param bytes how long it is, as far as that is known
    public static FileProblem problem(IOException failed, Path file, long bytes) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (!Files.isDirectory(folder)) {
            return FileProblem.NO_FOLDER;
        }
        if (failed instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return FileProblem.NOT_ALLOWED;
        }
        return saysFull(failed) || isFull(folder, bytes) ? FileProblem.NO_ROOM : FileProblem.FAILED;
    }

    /// Once the draft is gone there may be room again, so the system's own word counts too.
    private static boolean saysFull(IOException failed) {
        String words =
                failed instanceof FileSystemException system
                        ? system.getReason()
                        : failed.getMessage();
        return words != null
                && words.toLowerCase(Locale.ROOT)
                        .matches(
                                ".*(no space left|not enough space|disk quota exceeded|disk full).*");
    }

    private static boolean isFull(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < Math.max(bytes, LITTLE);
        } catch (IOException unknown) {
            return false;
        }
    }
}
