package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PiecePublisherTest {
    private static final List<byte[]> PIECES =
            List.of(new byte[] {1, 2}, new byte[] {3}, new byte[] {4, 5, 6});

    private final List<Boolean> handedOver = new ArrayList<>();
    private final PiecePublisher publisher = new PiecePublisher(PIECES, handedOver::add);
    private final Taker taker = new Taker();

    @BeforeEach
    void subscribe() {
        publisher.subscribe(taker);
    }

    @Test
    void nothingComesUnasked() {
        assertThat(taker.taken).isEmpty();
        assertThat(taker.ends).isEmpty();
    }

    @Test
    void onePieceComesForEachThatIsAskedFor() {
        taker.ask(2);

        assertThat(taker.taken).hasSize(2);
        assertThat(handedOver).containsExactly(false, false);
        assertThat(taker.ends).isEmpty();
    }

    @Test
    void thePiecesThemselvesAreHandedOver() {
        taker.ask(1);

        assertThat(taker.taken.getFirst().array()).isSameAs(PIECES.getFirst());
    }

    @Test
    void theEndIsToldWithTheLastPiece() {
        taker.ask(3);

        assertThat(taker.ends).containsExactly("complete");
        assertThat(handedOver).containsExactly(false, false, true);
    }

    @Test
    void moreThanThereIsMayBeAskedFor() {
        taker.ask(Long.MAX_VALUE);
        taker.ask(Long.MAX_VALUE);

        assertThat(taker.taken).hasSize(3);
        assertThat(taker.ends).containsExactly("complete");
    }

    @Test
    void whoeverTakesOneMayAskForTheNextMeanwhile() {
        taker.asksAgain = true;

        taker.ask(1);

        assertThat(taker.taken).hasSize(3);
        assertThat(taker.deepest).isOne();
        assertThat(taker.ends).containsExactly("complete");
    }

    @Test
    void nothingComesAfterItIsGivenUp() {
        taker.ask(1);
        taker.cancel();
        taker.ask(5);

        assertThat(taker.taken).hasSize(1);
        assertThat(taker.ends).isEmpty();
    }

    @Test
    void toAskForNothingIsAnError() {
        taker.ask(0);
        taker.ask(1);

        assertThat(taker.taken).isEmpty();
        assertThat(taker.ends).containsExactly("error");
    }

    @Test
    void whoeverSubscribesLaterGetsAllOfThemToo() {
        taker.ask(3);
        Taker second = new Taker();
        publisher.subscribe(second);

        second.ask(3);

        assertThat(second.taken).hasSize(3);
    }

    @Test
    void severalThreadsMayAsk() throws InterruptedException {
        List<byte[]> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(new byte[] {(byte) i});
        }
        new PiecePublisher(many, _ -> {}).subscribe(taker);
        CountDownLatch done = new CountDownLatch(4);
        for (int thread = 0; thread < 4; thread++) {
            Thread.ofVirtual()
                    .start(() -> {
                        for (int i = 0; i < 250; i++) {
                            taker.ask(1);
                        }
                        done.countDown();
                    });
        }
        done.await();
        taker.complete.await();

        assertThat(taker.taken).hasSize(1_000);
        assertThat(taker.taken).extracting(piece -> piece.get(0)).startsWith((byte) 0, (byte) 1);
    }

    private static final class Taker implements Flow.Subscriber<ByteBuffer> {
        final List<ByteBuffer> taken = new ArrayList<>();
        final List<String> ends = new ArrayList<>();
        final CountDownLatch complete = new CountDownLatch(1);
        boolean asksAgain;
        int deepest;
        private int deep;
        private Flow.Subscription subscription = new NoSubscription();

        void ask(long count) {
            subscription.request(count);
        }

        void cancel() {
            subscription.cancel();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ByteBuffer piece) {
            deepest = Math.max(deepest, ++deep);
            taken.add(piece);
            if (asksAgain) {
                ask(1);
            }
            deep--;
        }

        @Override
        public void onError(Throwable failure) {
            ends.add("error");
        }

        @Override
        public void onComplete() {
            ends.add("complete");
            complete.countDown();
        }
    }

    private record NoSubscription() implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
