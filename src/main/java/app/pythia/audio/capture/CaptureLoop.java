package app.pythia.audio.capture;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.DeviceThread;
import app.pythia.audio.device.Microphone.Capture;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Reads an open microphone, on its thread, and hands what it hears to the [Ear] that is there;
/// what nobody hears goes to the pre-roll. Allocates nothing while it runs.
final class CaptureLoop {
    private static final Duration PIECE = Duration.ofMillis(10);

    /// More than a device holds: whatever there is, is read at once.
    private static final Duration BLOCK = Duration.ofSeconds(1);

    /// Long enough to cost nothing, short enough to be early for the next piece.
    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    /// While nobody hears, the device's own buffer is long enough; whoever comes wakes the loop.
    private static final long LONG_PAUSE = Duration.ofMillis(20).toNanos();

    private final Session session;
    private final Capture capture;
    private final LineLimits limits;
    private final PcmFormat format;
    private final byte[] block;
    private final byte[] remembered;
    private final PreRoll preRoll;
    private final long opened;
    private @Nullable Ear current;
    private long lastSound;
    private long silence;

    CaptureLoop(Session session, Capture capture, LineLimits limits, Duration preRoll) {
        this.session = session;
        this.capture = capture;
        this.limits = limits;
        opened = limits.now();
        lastSound = opened;
        format = capture.format();
        block = new byte[format.bytes(BLOCK)];
        remembered = new byte[format.bytes(PIECE)];
        this.preRoll = new PreRoll(format.bytes(preRoll));
        silence = limits.firstSound().toNanos();
    }

    void run(DeviceThread loop) throws DeviceException {
        while (!loop.isEnding() && !session.isDone(capture.device())) {
            Ear next = session.ear();
            boolean leaves = next != null && next.isLeaving();
            int count = read();
            if (next == null) {
                current = null;
                preRoll.put(block, count);
            } else {
                serve(next, count);
            }
            if (leaves && next != null && count < remembered.length) {
                session.detach(next);
                preRoll.clear();
            } else if (count == 0) {
                LockSupport.parkNanos(next == null ? LONG_PAUSE : PAUSE);
            }
        }
    }

    private int read() throws DeviceException {
        int count = capture.read(block);
        long now = limits.now();
        if (count > 0) {
            lastSound = now;
            silence = limits.deaf().toNanos();
        } else if (now - lastSound > silence) {
            throw new DeviceException(DeviceProblem.GONE, null);
        }
        return Math.max(0, count);
    }

    private void serve(Ear ear, int count) {
        if (ear == current) {
            hand(ear, block, 0, count);
        } else if (count > 0) {
            begin(ear, count);
        } else {
            ear.letGoOfPlace();
        }
    }

    /// What was heard before its key went down belongs to whoever heard then, or is pre-roll.
    private void begin(Ear ear, int count) {
        int earlier = earlier(ear, count);
        if (current == null) {
            preRoll.put(block, earlier);
        } else {
            hand(current, block, 0, earlier);
        }
        preRoll.shrinkTo((int) bytes(ear.earlier().toNanos()));
        ear.open(capture.device(), format, preRoll.held());
        ear.takePlace();
        current = ear;
        remember(ear);
        hand(ear, block, earlier, count - earlier);
    }

    /// How many bytes of those just read came before its key went down: all but the last few, and
    /// none if the microphone was not open then.
    private int earlier(Ear ear, int count) {
        long sinceKey = limits.now() - ear.since();
        long openBefore = Math.max(0, ear.since() - opened);
        return (int) Math.min(Math.max(0, count - bytes(sinceKey)), bytes(openBefore));
    }

    private void remember(Ear ear) {
        for (int count = preRoll.take(remembered); count > 0; count = preRoll.take(remembered)) {
            hand(ear, remembered, 0, count);
        }
    }

    private void hand(Ear ear, byte[] pcm, int from, int count) {
        ear.hand(pcm, from, count, remembered.length);
    }

    private long bytes(long nanos) {
        return nanos / 1000 * format.sampleRate() / 1_000_000 * format.frameBytes();
    }
}
