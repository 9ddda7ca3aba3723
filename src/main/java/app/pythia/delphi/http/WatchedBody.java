package app.pythia.delphi.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Iterator;
import java.util.List;

/// The body of a request in pieces that are pulled as the line takes them, without being joined.
final class WatchedBody {
    private final List<byte[]> pieces;
    private final Runnable handedOver;
    private volatile Runnable moved = () -> {};

    /// @param handedOver called once, when the last piece has been handed to the line
    WatchedBody(List<byte[]> pieces, Runnable handedOver) {
        this.pieces = List.copyOf(pieces);
        this.handedOver = handedOver;
    }

    /// A request without one.
    static WatchedBody none() {
        return new WatchedBody(List.of(), () -> {});
    }

    /// Tells the call, from now on, that something moves.
    void movesFor(StallWatch.Call call) {
        moved = call::moved;
    }

    /// Its length is known before it is sent.
    BodyPublisher publisher() {
        long length = pieces.stream().mapToLong(piece -> piece.length).sum();
        return length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(this::watched), length);
    }

    private Iterator<byte[]> watched() {
        Iterator<byte[]> rest = pieces.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public byte[] next() {
                moved.run();
                byte[] piece = rest.next();
                if (!rest.hasNext()) {
                    handedOver.run();
                }
                return piece;
            }
        };
    }
}
