package app.pythia.audio.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.MicrophoneAlone;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Devices that block and never come back, whatever is done.
@Timeout(20)
class StubbornMicrophoneTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    private final CountDownLatch blocks = new CountDownLatch(1);
    private final CountDownLatch blocksAgain = new CountDownLatch(2);
    private final Heard heard = new Heard();

    @Test
    void anEarIsClosedWithin200MillisecondsThoughTheMicrophoneBlocks() throws InterruptedException {
        MicrophoneLine line = new MicrophoneLine(reading(), () -> Duration.ZERO);
        Ear ear = line.hear(heard, Duration.ZERO);
        blocks.await();

        assertThat(time(ear::close)).isLessThan(LIMIT);
    }

    @Test
    void theLineIsClosedWithin200MillisecondsThoughTheMicrophoneBlocks()
            throws InterruptedException {
        MicrophoneLine line = new MicrophoneLine(reading(), () -> Duration.ZERO);
        line.hear(heard, Duration.ZERO);
        blocks.await();

        assertThat(time(line::close)).isLessThan(LIMIT);
    }

    @Test
    void aMicrophoneThatBlocksIsOpenedAnewForTheNextOne() throws InterruptedException {
        MicrophoneLine line = new MicrophoneLine(reading(), () -> Duration.ZERO);
        Ear ear = line.hear(heard, Duration.ZERO);
        blocks.await();
        ear.close();
        line.hear(new Heard(), Duration.ZERO);

        blocksAgain.await();
        line.close();
    }

    @Test
    void anEarIsClosedAtOnceWhileTheMicrophoneIsBeingOpened() throws InterruptedException {
        MicrophoneLine line = new MicrophoneLine(opening(), () -> Duration.ZERO);
        Ear ear = line.hear(heard, Duration.ZERO);
        blocks.await();

        assertThat(time(ear::close)).isLessThan(Duration.ofMillis(50));
        line.close();
    }

    @Test
    void anOpeningThatTakesTooLongIsGivenUpForTheNextOne() throws InterruptedException {
        AtomicLong clock = new AtomicLong();
        MicrophoneLine line =
                new MicrophoneLine(opening(), () -> Duration.ZERO, LineLimits.usual(clock::get));
        line.hear(heard, Duration.ZERO);
        blocks.await();
        clock.set(Duration.ofSeconds(6).toNanos());
        line.hear(new Heard(), Duration.ZERO);

        assertThat(heard.problem.join()).isEqualTo(DeviceProblem.GONE);
        blocksAgain.await();
        line.close();
    }

    private static Duration time(Runnable what) {
        long begun = System.nanoTime();
        what.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private AudioDevices reading() {
        return new MicrophoneAlone(Blocked::new);
    }

    private AudioDevices opening() {
        return new MicrophoneAlone(() -> {
            block();
            return new Blocked();
        });
    }

    /// Native code does not notice an interrupt.
    private void block() {
        blocks.countDown();
        blocksAgain.countDown();
        CountDownLatch never = new CountDownLatch(1);
        while (never.getCount() > 0) {
            try {
                never.await();
            } catch (InterruptedException ignored) {
                // That is the point.
            }
        }
    }

    private final class Blocked implements Microphone.Capture {

        @Override
        public NamedDevice device() {
            return new NamedDevice("stubborn", Link.WIRED);
        }

        @Override
        public PcmFormat format() {
            return PcmFormat.SPOKEN_TURN;
        }

        @Override
        public int read(byte[] into) {
            block();
            return 0;
        }

        @Override
        public void close() {}
    }
}
