package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ArrivingBodyTest {
    private final ArrivingBody body = new ArrivingBody();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @BeforeEach
    void begin() {
        body.onSubscribe(
                new Flow.Subscription() {
                    @Override
                    public void request(long more) {
                        asked.addAndGet(more);
                    }

                    @Override
                    public void cancel() {
                        cancelled.set(true);
                    }
                });
    }

    @Test
    void allThatCameIsReadBeforeTheBreakIsTold() throws IOException {
        body.onNext(pieces("ab", "c"));
        body.onNext(pieces("d"));
        body.onError(new IOException("reset"));

        assertThat(body.readNBytes(4)).asString().isEqualTo("abcd");
        assertThatIOException().isThrownBy(body::read).withRootCauseInstanceOf(IOException.class);
    }

    @Test
    void theEndIsTheEndAgain() throws IOException {
        body.onNext(pieces("a", ""));
        body.onComplete();

        assertThat(body.readAllBytes()).asString().isEqualTo("a");
        assertThat(body.read()).isNegative();
    }

    @Test
    void noMoreIsAskedForThanIsRead() throws IOException {
        body.onNext(pieces("ab"));
        assertThat(asked).hasValue(1);

        assertThat(body.read()).isEqualTo('a');
        assertThat(asked).hasValue(2);
    }

    @Test
    void closingItEndsAReadThatWaits() throws InterruptedException {
        Caller reading = Caller.of(body::read);
        body.close();

        assertThatIOException()
                .isThrownBy(() -> {
                    throw (Exception) reading.result().outcome();
                });
        assertThat(cancelled).isTrue();
    }

    @Test
    void anInterruptEndsAReadThatWaitsAndStaysSet() throws Exception {
        Caller reading = Caller.of(body::read);
        reading.interrupt();

        assertThat(reading.result().outcome()).isInstanceOf(IOException.class);
        assertThat(reading.result().interrupted()).isTrue();
        assertThat(cancelled).isTrue();
    }

    private static List<ByteBuffer> pieces(String... texts) {
        return List.of(texts).stream()
                .map(text -> ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
