package app.pythia.audio.capture;

import app.pythia.audio.PcmFrame;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.DeviceThread;
import app.pythia.audio.device.Microphone;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.LoggerFactory;

/// Reads the microphone on a thread of its own, from [#start] to [#close].
public final class Recorder implements AutoCloseable {

    /// Who is told of what is heard, on the recorder's thread.
    public interface Listener {

        /// The next few milliseconds.
        void heard(PcmFrame frame);

        /// The microphone cannot be used, or no longer; nothing comes after this.
        void failed(DeviceProblem problem);
    }

    private static final Duration FRAME = Duration.ofMillis(10);
    private static final int FRAMES_IN_DEVICE = 50;
    private static final Duration PAUSE = Duration.ofMillis(3);
    private static final Duration DEAF = Duration.ofSeconds(2);

    private final Microphone microphone;
    private final Listener listener;
    private final DeviceThread thread = new DeviceThread("microphone", this::run);
    private volatile boolean closed;

    public Recorder(Microphone microphone, Listener listener) {
        this.microphone = microphone;
        this.listener = listener;
    }

    /// Opens the microphone and begins to read. Returns at once.
    public void start() {
        thread.start();
    }

    /// Hands on what the microphone still holds and closes it, within 200 ms. Nothing is told
    /// afterwards.
    @Override
    public void close() {
        thread.end();
        closed = true;
    }

    private void run(DeviceThread loop) {
        try (Microphone.Capture capture = microphone.open()) {
            loop.uses(capture);
            read(loop, capture);
        } catch (DeviceException failed) {
            tell(loop, failed.problem());
        } catch (RuntimeException bug) {
            LoggerFactory.getLogger(Recorder.class).error("The microphone failed", bug);
            tell(loop, DeviceProblem.GONE);
        }
    }

    private void tell(DeviceThread loop, DeviceProblem problem) {
        if (!loop.isEnding()) {
            listener.failed(problem);
        }
    }

    private void read(DeviceThread loop, Microphone.Capture capture) throws DeviceException {
        byte[] buffer = new byte[capture.format().bytes(FRAME)];
        long lastHeard = System.nanoTime();
        while (!loop.isEnding()) {
            if (readOnce(capture, buffer) > 0) {
                lastHeard = System.nanoTime();
            } else if (System.nanoTime() - lastHeard > DEAF.toNanos()) {
                throw new DeviceException(DeviceProblem.GONE, null);
            } else {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        int full = FRAMES_IN_DEVICE;
        while (full > 0 && readOnce(capture, buffer) == buffer.length) {
            full--; // What the device still holds belongs to the take.
        }
    }

    private int readOnce(Microphone.Capture capture, byte[] buffer) throws DeviceException {
        int count = capture.read(buffer);
        if (count > 0 && !closed) {
            listener.heard(new PcmFrame(capture.format(), Arrays.copyOf(buffer, count)));
        }
        return count;
    }
}
