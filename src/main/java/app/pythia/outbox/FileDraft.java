package app.pythia.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A take on its way into a file, on a thread of its own: written five times a second, and forced
/// to the disk once a second. What cannot be written stays here and is tried again.
final class FileDraft implements Draft {
    private static final long WRITTEN_EVERY = 200;
    private static final long FORCED_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final long END_IN_SECONDS = 2;
    private static final int HALF_A_SECOND = 1 << 16;

    private final OwnFolder folder;
    private final Outgoing first;
    private final Consumer<@Nullable IOException> told;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch written = new CountDownLatch(1);
    private final Object lock = new Object();
    private byte[] heard = new byte[HALF_A_SECOND];
    private int count;

    private @Nullable FileChannel channel;
    private byte[] taken = new byte[HALF_A_SECOND];
    private int left;
    private long length;
    private long forcedAt = System.nanoTime();

    /// @param told what keeps it from being written, or nothing once that is over
    FileDraft(OwnFolder folder, Outgoing first, Consumer<@Nullable IOException> told) {
        this.folder = folder;
        this.first = first;
        this.told = told;
    }

    void start() {
        Thread.ofPlatform().daemon().name("take-writer").start(this::run);
    }

    @Override
    public void append(byte[] pcm, int bytes) {
        synchronized (lock) {
            if (heard.length < count + bytes) {
                heard = Arrays.copyOf(heard, Math.max(2 * heard.length, count + bytes));
            }
            System.arraycopy(pcm, 0, heard, count, bytes);
            count += bytes;
        }
    }

    @Override
    public void finish() {
        ended.countDown();
        try {
            var _ = written.await(END_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException another) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            boolean last = false;
            while (!last) {
                last = awaitMore();
                write();
            }
            written.countDown();
            force();
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        } finally {
            written.countDown();
            close();
        }
    }

    /// Takes what has been heard, unless what was taken before is still to be written.
    ///
    /// @return whether nothing comes after it
    private boolean awaitMore() throws InterruptedException {
        boolean last = ended.await(WRITTEN_EVERY, TimeUnit.MILLISECONDS);
        synchronized (lock) {
            if (left + count > taken.length) {
                taken = Arrays.copyOf(taken, Math.max(2 * taken.length, left + count));
            }
            System.arraycopy(heard, 0, taken, left, count);
            left += count;
            count = 0;
        }
        return last;
    }

    private void write() {
        try {
            FileChannel file = opened();
            OwnFolder.writeFully(file, ByteBuffer.wrap(taken, 0, left), length);
            length += left;
            left = 0;
            long now = System.nanoTime();
            if (now - forcedAt >= FORCED_EVERY) {
                forcedAt = now;
                file.force(false);
            }
            told.accept(null);
        } catch (IOException failed) {
            told.accept(failed);
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            folder.create();
            open =
                    folder.open(
                            folder.sound(first.id()),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            channel = open;
            folder.append(first.id(), OutgoingJson.line(first));
        }
        return open;
    }

    private void force() {
        try {
            if (channel != null) {
                channel.force(false);
            }
        } catch (IOException failed) {
            told.accept(failed);
        }
    }

    private void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException failed) {
            told.accept(failed);
        }
    }
}
