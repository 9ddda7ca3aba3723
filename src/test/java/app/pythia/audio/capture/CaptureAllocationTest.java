package app.pythia.audio.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Allocations;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.MicrophoneAlone;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.device.OpenFake;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CaptureAllocationTest {
    private static final PcmFormat FORMAT = new PcmFormat(48_000, 2);
    private static final int PIECES = 20_000;

    /// What asking for it takes.
    private static final long ASKING = 4_000;

    @Test
    void thePiecesThatAreHeardTakeNoMemory() {
        Counted counted = new Counted();
        Microphone endless = () -> new OpenFake(FORMAT, FORMAT.bytes(Duration.ofMillis(10)));
        try (MicrophoneLine line =
                        new MicrophoneLine(
                                new MicrophoneAlone(endless), () -> Duration.ofSeconds(1));
                Ear _ = line.hear(counted, Duration.ZERO)) {
            assertThat(counted.taken.join()).isLessThan(ASKING);
        }
    }

    /// Counts what the microphone's thread takes while it hands on the second half.
    private static final class Counted implements Hearing {
        private final CompletableFuture<Long> taken = new CompletableFuture<>();
        private long before;
        private int pieces;

        @Override
        public void opened(NamedDevice device, PcmFormat format, int earlier) {}

        @Override
        public void heard(byte[] pcm, int from, int count) {
            pieces++;
            if (pieces == PIECES / 2) {
                before = Allocations.now();
            } else if (pieces == PIECES) {
                taken.complete(Allocations.now() - before);
            }
        }

        @Override
        public void failed(DeviceProblem problem) {
            taken.completeExceptionally(new IllegalStateException(problem.name()));
        }
    }
}
