package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchedBodyTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void isItsPiecesOneAfterTheOther() {
        BodyPublisher publisher = body("{\"a\":\"", "", "AAAA", "\"}").publisher();

        assertThat(publisher.contentLength()).isEqualTo(12);
        assertThat(sent(publisher)).isEqualTo("{\"a\":\"AAAA\"}");
    }

    @Test
    void itsEndIsToldOnceThoughItIsSentAgainOnANewConnection() {
        BodyPublisher publisher = body("a", "b").publisher();

        sent(publisher);
        sent(publisher);

        assertThat(told).containsExactly("handed over");
    }

    @Test
    void aBodyOfNothingIsNone() {
        assertThat(WatchedBody.none().publisher().contentLength()).isZero();
        assertThat(body("", "").publisher().contentLength()).isZero();
    }

    private WatchedBody body(String... pieces) {
        return new WatchedBody(
                Stream.of(pieces).map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toList(),
                () -> told.add("handed over"));
    }

    private static String sent(BodyPublisher publisher) {
        BodySubscriber<String> line = BodySubscribers.ofString(StandardCharsets.UTF_8);
        publisher.subscribe(new Line(line));
        return line.getBody().toCompletableFuture().join();
    }

    /// A line that takes one piece after the other.
    private record Line(BodySubscriber<String> end) implements Flow.Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            end.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer piece) {
            end.onNext(List.of(piece));
        }

        @Override
        public void onError(Throwable failure) {
            end.onError(failure);
        }

        @Override
        public void onComplete() {
            end.onComplete();
        }
    }
}
