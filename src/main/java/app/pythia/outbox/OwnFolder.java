package app.pythia.outbox;

import app.pythia.support.UserOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A folder whose files only the user can read (0700, and 0600 in it), where the system knows that.
/// For each thing that goes out it has a journal, of whose lines the last one counts, and the
/// samples of what was spoken.
record OwnFolder(Path folder) {
    private static final String JOURNAL = ".json";
    private static final String SOUND = ".pcm";
    private static final long LITTLE = 1_000_000;

    void create() throws IOException {
        UserOnly.folder(folder);
    }

    Path journal(OutgoingId id) {
        return folder.resolve(id.value() + JOURNAL);
    }

    Path sound(OutgoingId id) {
        return folder.resolve(id.value() + SOUND);
    }

    /// The names of all that is here.
    Set<OutgoingId> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(JOURNAL) || name.endsWith(SOUND))
                    .map(name -> new OutgoingId(name.substring(0, name.lastIndexOf('.'))))
                    .collect(Collectors.toSet());
        }
    }

    FileChannel open(Path file, OpenOption... how) throws IOException {
        FileAttribute<?>[] mine =
                isPosix()
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return FileChannel.open(file, Set.of(how), mine);
    }

    /// Adds a line to a journal; when this returns, it is on the disk. A line of which only a part
    /// could be written is ended, so that the next one is whole.
    void append(OutgoingId id, byte[] line) throws IOException {
        Path journal = journal(id);
        boolean isNew = !Files.exists(journal);
        try (FileChannel channel =
                open(
                        journal,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            long end = channel.size();
            if (end > 0 && !endsLine(channel, end)) {
                writeFully(channel, ByteBuffer.wrap(new byte[] {'\n'}), end++);
            }
            writeFully(channel, ByteBuffer.wrap(line), end);
            channel.force(false);
        }
        if (isNew) {
            force();
        }
    }

    private static boolean endsLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        var _ = channel.read(last, end - 1);
        return last.get(0) == '\n';
    }

    static void writeFully(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
    }

    /// So that new names survive a loss of power too.
    void force() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders, and does it by itself.
        }
    }

    OutboxProblem problem() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE
                    ? OutboxProblem.DISK_FULL
                    : OutboxProblem.UNUSABLE;
        } catch (IOException unknown) {
            return OutboxProblem.UNUSABLE;
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
