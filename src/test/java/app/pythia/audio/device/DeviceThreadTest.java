package app.pythia.audio.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class DeviceThreadTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    private final CountDownLatch running = new CountDownLatch(1);

    @Test
    void endsALoopThatAsksWhetherItIsToEnd() throws InterruptedException {
        DeviceThread thread =
                started(loop -> {
                    while (!loop.isEnding()) {
                        Thread.onSpinWait();
                    }
                });

        assertThat(timeToEnd(thread)).isLessThan(LIMIT);
    }

    @Test
    void endsADeviceThatBlocksUntilItIsClosed() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        DeviceThread thread =
                started(loop -> {
                    loop.uses(closed::countDown);
                    awaitForever(closed);
                });

        assertThat(timeToEnd(thread)).isLessThan(LIMIT);
        assertThat(closed.getCount()).isZero();
    }

    @Test
    void leavesADeviceBehindThatBlocksEvenThen() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        DeviceThread thread =
                started(loop -> {
                    loop.uses(() -> awaitForever(never));
                    awaitForever(never);
                });

        assertThat(timeToEnd(thread)).isLessThan(LIMIT);
        never.countDown();
    }

    @Test
    void closesADeviceThatOpensOnlyAfterTheEnd() throws InterruptedException {
        CountDownLatch opening = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        DeviceThread thread =
                started(loop -> {
                    awaitForever(opening);
                    loop.uses(closed::countDown);
                });

        assertThat(timeToEnd(thread)).isLessThan(LIMIT);
        opening.countDown();
        closed.await();
    }

    @Test
    void endsEvenIfItHasNeverStarted() {
        assertThat(timeToEnd(new DeviceThread("test", _ -> {}))).isLessThan(LIMIT);
    }

    private DeviceThread started(Consumer<DeviceThread> loop) throws InterruptedException {
        DeviceThread thread =
                new DeviceThread(
                        "test",
                        self -> {
                            running.countDown();
                            loop.accept(self);
                        });
        thread.start();
        running.await();
        return thread;
    }

    private static Duration timeToEnd(DeviceThread thread) {
        long begun = System.nanoTime();
        thread.end();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /// Blocks as native code does: an interrupt does not end it.
    private static void awaitForever(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                // That is the point.
            }
        }
    }
}
