package app.pythia.delphi.http;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/// Hands over the pieces of a body as they are asked for, and as they are: the JDK's own publisher
/// of arrays copies each into buffers of 16 KiB. Each subscriber gets all of them, by the rules of
/// [Flow].
final class PiecePublisher implements Flow.Publisher<ByteBuffer> {

    /// Who is told of what is handed over, on the line's threads.
    interface Listener {

        /// The next piece is handed over now: before it can be answered.
        void handsOver(boolean last);
    }

    private final List<byte[]> pieces;
    private final Listener listener;

    /// @param pieces at least one, none empty
    PiecePublisher(List<byte[]> pieces, Listener listener) {
        this.pieces = pieces;
        this.listener = listener;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Pieces(subscriber));
    }

    private final class Pieces implements Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private final Iterator<byte[]> rest = pieces.iterator();
        private final AtomicLong wanted = new AtomicLong();
        private volatile boolean over;

        private Pieces(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        /// Whoever asks first hands over for all that ask meanwhile, also from within.
        @Override
        public void request(long count) {
            if (count <= 0) {
                fail(count);
            } else if (wanted.getAndAdd(Math.min(count, pieces.size())) == 0) {
                do {
                    handOverNext();
                } while (!over && wanted.decrementAndGet() > 0);
            }
        }

        @Override
        public void cancel() {
            over = true;
        }

        private void handOverNext() {
            if (over) {
                return;
            }
            ByteBuffer piece = ByteBuffer.wrap(rest.next());
            boolean last = !rest.hasNext();
            listener.handsOver(last);
            subscriber.onNext(piece);
            if (last && !over) {
                over = true;
                subscriber.onComplete();
            }
        }

        private void fail(long count) {
            if (!over) {
                over = true;
                subscriber.onError(new IllegalArgumentException("asked for " + count));
            }
        }
    }
}
