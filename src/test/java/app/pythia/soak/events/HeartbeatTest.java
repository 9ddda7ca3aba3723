package app.pythia.soak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HeartbeatTest {

    @Test
    void aThreadThatStandsStillIsCaught() throws Exception {
        try (ExecutorService window = Executors.newSingleThreadExecutor()) {
            Thread thread = window.submit(Thread::currentThread).get();
            CountDownLatch goesOn = new CountDownLatch(1);
            try (Heartbeat heartbeat = new Heartbeat(window, thread, () -> 0)) {
                window.execute(() -> standStill(goesOn));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1_800));
                goesOn.countDown();
                until(() -> !heartbeat.blocked().isEmpty());

                assertThat(heartbeat.longest()).isGreaterThan(Heartbeat.LIMIT.toNanos());
                assertThat(heartbeat.blocked().getFirst()).contains("HeartbeatTest.standStill");
            }
        }
    }

    @Test
    void aThreadThatLivesIsNot() throws Exception {
        try (ExecutorService window = Executors.newSingleThreadExecutor()) {
            Thread thread = window.submit(Thread::currentThread).get();
            try (Heartbeat heartbeat = new Heartbeat(window, thread, () -> 0)) {
                until(() -> heartbeat.longest() > 0);

                assertThat(heartbeat.blocked()).isEmpty();
            }
        }
    }

    /// It takes half a second of a machine that has others to serve.
    @Test
    void aThreadThatIsKeptWaitingByOthersIsNot() throws Exception {
        try (ExecutorService window = Executors.newSingleThreadExecutor()) {
            Thread thread = window.submit(Thread::currentThread).get();
            CountDownLatch goesOn = new CountDownLatch(1);
            try (Heartbeat heartbeat = new Heartbeat(window, thread, () -> System.nanoTime() / 4)) {
                window.execute(() -> standStill(goesOn));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1_800));
                goesOn.countDown();
                until(() -> heartbeat.longest() > TimeUnit.MILLISECONDS.toNanos(300));

                assertThat(heartbeat.longest()).isGreaterThan(0);
                assertThat(heartbeat.blocked()).isEmpty();
            }
        }
    }

    private static void standStill(CountDownLatch goesOn) {
        try {
            goesOn.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
