package app.pythia.sounds;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// A sound's file, read.
final class FileStream implements SoundStream {
    private static final byte[] NONE = {};

    private final SoundFile file;
    private final Consumer<IOException> failed;
    private final Runnable whenClosed;
    private boolean over;
    private boolean closed;

    /// @param failed is told why no more can be read
    FileStream(SoundFile file, Consumer<IOException> failed, Runnable whenClosed) {
        this.file = file;
        this.failed = failed;
        this.whenClosed = whenClosed;
    }

    @Override
    public int sampleRate() {
        return file.sampleRate();
    }

    @Override
    public List<Extent> pieces() {
        return file.pieces();
    }

    @Override
    public byte[] read(int most) {
        if (over) {
            return NONE;
        }
        try {
            return file.read(most);
        } catch (IOException unreadable) {
            over = true;
            failed.accept(unreadable);
            return NONE;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            file.close();
        } catch (IOException nothingToLose) {
            // It was only read.
        }
        whenClosed.run();
    }
}
