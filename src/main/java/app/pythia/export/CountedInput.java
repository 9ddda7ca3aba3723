package app.pythia.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is read from its beginning to its end, and tells how far that has come.
final class CountedInput extends FilterInputStream {
    private final long length;
    private final Progress progress;
    private long read;

    /// @throws TransferException if it cannot be read
    CountedInput(Path file, Progress progress) throws IOException {
        super(open(file));
        this.length = Math.max(1, Files.size(file));
        this.progress = progress;
    }

    private static InputStream open(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new TransferException(TransferProblem.FOREIGN);
            }
            return Files.newInputStream(file);
        } catch (TransferException known) {
            throw known;
        } catch (IOException unreadable) {
            throw new TransferException(TransferProblem.UNREADABLE, unreadable);
        }
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = super.read(bytes, from, most);
        return counted(count, count);
    }

    private int counted(int result, int bytes) {
        read += Math.max(0, result < 0 ? 0 : bytes);
        progress.at(Math.min(1, (double) read / length));
        return result;
    }
}
