package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Time passes here by waiting until another call under the same watch has stalled.
@Timeout(20)
class StallWatchTest {
    private static final Duration LIMIT = Duration.ofMillis(40);

    private final StallWatch watch = new StallWatch(LIMIT);
    private final AtomicInteger ended = new AtomicInteger();

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void callThatStandsStillIsEndedOnce() throws InterruptedException {
        StallWatch.Call call = watch.watch(ended::incrementAndGet);

        letTheLimitPass();
        letTheLimitPass();

        assertThat(ended).hasValue(1);
        assertThat(call.hasStalled()).isTrue();
    }

    @Test
    void callThatIsOverIsLeftAlone() throws InterruptedException {
        StallWatch.Call call = watch.watch(ended::incrementAndGet);
        call.close();

        letTheLimitPass();

        assertThat(ended).hasValue(0);
        assertThat(call.hasStalled()).isFalse();
    }

    @Test
    void stalledCallRemainsSoAfterItsClose() throws InterruptedException {
        StallWatch.Call call = watch.watch(ended::incrementAndGet);

        letTheLimitPass();
        call.close();

        assertThat(call.hasStalled()).isTrue();
    }

    @Test
    void ourOwnSideMayTakeItsTime() throws InterruptedException {
        StallWatch.Call call = watch.watch(ended::incrementAndGet);
        call.pause();

        letTheLimitPass();
        letTheLimitPass();

        assertThat(ended).hasValue(0);
        assertThat(call.hasStalled()).isFalse();
    }

    @Test
    void timeCountsAnewAfterAPause() throws InterruptedException {
        CountDownLatch stalled = new CountDownLatch(1);
        StallWatch.Call call = watch.watch(stalled::countDown);
        call.pause();
        letTheLimitPass();

        long resumed = System.nanoTime();
        call.resume();

        assertThat(stalled.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - resumed)).isGreaterThanOrEqualTo(LIMIT);
    }

    @Test
    void whatMovesLivesLonger() throws InterruptedException {
        CountDownLatch stalled = new CountDownLatch(1);
        StallWatch.Call call = watch.watch(stalled::countDown);
        long moved = System.nanoTime();
        call.moved();

        assertThat(stalled.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - moved)).isGreaterThanOrEqualTo(LIMIT);
    }

    @Test
    void callAfterTheWatchsCloseIsNotWatchedAndNoFault() {
        watch.close();

        try (StallWatch.Call call = watch.watch(ended::incrementAndGet)) {
            call.resume();
            call.pause();
            assertThat(call.hasStalled()).isFalse();
        }
    }

    private void letTheLimitPass() throws InterruptedException {
        CountDownLatch passed = new CountDownLatch(1);
        watch.watch(passed::countDown);
        assertThat(passed.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
