package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.Warmth;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WarmLineTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(5);

    private final IdleConnection idle = new IdleConnection();
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final Semaphore answers = new Semaphore(0);

    @Test
    void callsAtOnceWhereNoConnectionIsKnown() throws InterruptedException {
        try (Warmth _ = line(LONG).keep()) {
            assertThat(next()).isEqualTo("called");
        }
    }

    @Test
    void callsNobodyWhileAConnectionIsYoung() throws InterruptedException {
        idle.left();
        try (Warmth _ = line(LONG).keep()) {
            assertThat(noneFor(Duration.ofMillis(50))).isTrue();
        }
    }

    @Test
    void callsAgainWhenTheConnectionIsLost() throws InterruptedException {
        idle.left();
        idle.lost();
        try (Warmth _ = line(LONG).keep()) {
            assertThat(next()).isEqualTo("called");
        }
    }

    @Test
    void callsAgainBeforeTheConnectionIsForgotten() throws InterruptedException {
        answers.release(3);
        try (Warmth _ = line(SHORT).keep()) {
            assertThat(next()).isEqualTo("called");
            assertThat(next()).isEqualTo("called");
            assertThat(next()).isEqualTo("called");
        }
    }

    @Test
    void callsNobodyOnceItIsNotWantedAnyMore() throws InterruptedException {
        Warmth warmth = line(SHORT).keep();
        assertThat(next()).isEqualTo("called");
        warmth.close();
        answers.release();

        assertThat(noneFor(Duration.ofMillis(50))).isTrue();
    }

    @Test
    void twoWhoWantItMakeOneCall() throws InterruptedException {
        WarmLine line = line(LONG);
        try (Warmth _ = line.keep();
                Warmth _ = line.keep()) {
            assertThat(next()).isEqualTo("called");
            assertThat(noneFor(Duration.ofMillis(50))).isTrue();
        }
    }

    private WarmLine line(Duration soonForgotten) {
        return new WarmLine(idle, this::call, soonForgotten);
    }

    private void call() {
        calls.add("called");
        answers.acquireUninterruptibly();
        idle.left();
    }

    private String next() throws InterruptedException {
        return calls.take();
    }

    private boolean noneFor(Duration time) throws InterruptedException {
        return calls.poll(time.toNanos(), TimeUnit.NANOSECONDS) == null;
    }
}
