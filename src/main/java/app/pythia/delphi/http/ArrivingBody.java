package app.pythia.delphi.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The body of a response as a stream that gives all that has come before it tells that the line
/// broke. The JDK's own (`BodyHandlers.ofInputStream`) forgets what waits to be read then, which
/// are the last words of an answer that is cut short.
///
/// One thread reads; any thread may close it, which ends the connection and a read that waits. An
/// interrupt ends it too, and stays set.
final class ArrivingBody extends InputStream implements BodySubscriber<InputStream> {
    /// What has come; nothing, where the body ends or breaks off.
    private final BlockingQueue<Optional<List<ByteBuffer>>> come = new LinkedBlockingQueue<>();

    private Iterator<ByteBuffer> pieces = Collections.emptyIterator();
    private ByteBuffer piece = ByteBuffer.allocate(0);
    private boolean ended;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (closed) {
            begun.cancel();
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        come.add(Optional.of(more));
    }

    @Override
    public void onError(Throwable cause) {
        failure = cause;
        come.add(Optional.empty());
    }

    @Override
    public void onComplete() {
        come.add(Optional.empty());
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.remaining());
        piece.get(into, offset, count);
        return count;
    }

    /// Waits for a byte to be read; there is none at the end.
    private boolean hasMore() throws IOException {
        while (!piece.hasRemaining() && !ended) {
            if (pieces.hasNext()) {
                piece = pieces.next();
            } else {
                take();
            }
        }
        if (closed) {
            throw new IOException("closed");
        }
        if (ended && failure != null) {
            throw new IOException("the line broke", failure);
        }
        return !ended;
    }

    private void take() throws IOException {
        try {
            Optional<List<ByteBuffer>> next = come.take();
            ended = next.isEmpty();
            pieces = next.orElse(List.of()).iterator();
            Flow.Subscription line = subscription;
            if (!ended && line != null) {
                line.request(1);
            }
        } catch (InterruptedException given) {
            close();
            Thread.currentThread().interrupt();
            throw new IOException(given);
        }
    }

    @Override
    public void close() {
        closed = true;
        Flow.Subscription line = subscription;
        if (line != null) {
            line.cancel();
        }
        come.add(Optional.empty());
    }
}
