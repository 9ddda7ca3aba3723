package app.pythia.delphi.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// The body of a request in pieces that are pulled as the line takes them, without being joined or
/// copied.
///
/// A piece of 64 KiB is about right: each costs the client a change of threads, and one that the
/// line takes in parts is copied again for each part.
final class WatchedBody {
    private final List<byte[]> pieces;
    private final Runnable handedOver;
    private final AtomicBoolean isHandedOver = new AtomicBoolean();
    private long length;
    private volatile Runnable moved = () -> {};

    /// @param handedOver called once, when the last piece has been handed to the line
    WatchedBody(List<byte[]> pieces, Runnable handedOver) {
        this.pieces = new ArrayList<>(pieces.size());
        for (byte[] piece : pieces) {
            if (piece.length > 0) {
                this.pieces.add(piece);
                length += piece.length;
            }
        }
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
        return length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(new PiecePublisher(pieces, this::moved), length);
    }

    private void moved(boolean last) {
        moved.run();
        if (last && isHandedOver.compareAndSet(false, true)) {
            handedOver.run();
        }
    }
}
