package app.pythia.audio.capture;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.DeviceThread;
import app.pythia.audio.device.InUse;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.Microphone.Capture;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// One opening of the microphone, until it is closed again. Safe for use by any thread.
final class Session {
    private static final Duration LETTING_GO = Duration.ofMillis(150);

    private final AudioDevices devices;
    private final LineLimits limits;
    private final Duration preRoll;
    private final @Nullable Session earlier;
    private final DeviceThread thread = new DeviceThread("microphone", this::run);
    private final CountDownLatch released = new CountDownLatch(1);
    private final long begun;
    private volatile @Nullable Ear ear;
    private volatile Phase phase = Phase.OPENING;
    private volatile long keptUntil;
    private volatile Optional<InUse> inUse = Optional.empty();
    private boolean started;

    private enum Phase {
        OPENING,
        OPEN,
        OVER
    }

    /// @param preRoll how much is kept of what is heard while nobody listens
    /// @param earlier the one before, which must have let go of the device
    Session(AudioDevices devices, LineLimits limits, Duration preRoll, @Nullable Session earlier) {
        this.devices = devices;
        this.limits = limits;
        begun = limits.now();
        keptUntil = begun;
        this.preRoll = preRoll;
        this.earlier = earlier;
    }

    /// The device, once it is open.
    Optional<InUse> inUse() {
        return inUse;
    }

    /// Begins to open the microphone, if it has not begun. Returns at once.
    synchronized void start() {
        if (!started) {
            started = true;
            thread.start();
        }
    }

    /// Whether it can still be used; one that does not come to be open is given up.
    boolean isUsable() {
        boolean late = limits.now() - begun > limits.opening().toNanos();
        return phase == Phase.OPEN || (phase == Phase.OPENING && !late);
    }

    boolean isFree() {
        return ear == null;
    }

    /// Has it stay open for a while, though nobody hears.
    void keep() {
        keptUntil = limits.now() + limits.keptOpen().toNanos();
    }

    /// Lets one hear, in the place of whoever heard before.
    ///
    /// @return false if it has ended meanwhile
    synchronized boolean attach(Ear next) {
        if (phase == Phase.OVER) {
            return false;
        }
        next.on(this, ear);
        if (phase == Phase.OPENING) {
            next.takePlace();
        }
        ear = next;
        thread.wake();
        return true;
    }

    /// One wants to hear no more. While the device is opened there is nothing to wait for.
    synchronized void leave(Ear leaving) {
        if (phase != Phase.OPEN) {
            detach(leaving);
        }
        thread.wake();
    }

    /// Ends it, within 200 ms.
    void end() {
        thread.end();
        over();
    }

    /// Gives up a device that blocks. Returns at once.
    void abandon() {
        thread.abandon();
        fail(DeviceProblem.GONE);
    }

    /// The same, unless it is over already.
    void giveUp() {
        if (phase != Phase.OVER) {
            abandon();
        }
    }

    /// Who hears now, as the loop sees it.
    @Nullable Ear ear() {
        return ear;
    }

    /// One hears no more.
    synchronized void detach(Ear gone) {
        if (ear == gone) {
            ear = null;
            keep();
        }
        gone.stop();
    }

    /// Whether nobody needs it any longer; then it is over.
    boolean isDone(NamedDevice device) {
        boolean kept =
                device.link() == Link.WIRED && limits.now() - keptUntil < 0 && isStillMeant(device);
        return ear == null && !kept && endUnlessHeard();
    }

    private boolean isStillMeant(NamedDevice device) {
        Optional<NamedDevice> meant = devices.toUse().get().microphone();
        return meant.isEmpty() || device.name().isEmpty() || meant.get().equals(device);
    }

    private synchronized boolean endUnlessHeard() {
        if (ear == null) {
            phase = Phase.OVER;
        }
        return phase == Phase.OVER;
    }

    private void run(DeviceThread loop) {
        awaitEarlier();
        try (Capture capture = devices.microphone().open()) {
            loop.uses(capture);
            if (isOpen()) {
                inUse = Optional.of(new InUse(capture.device(), capture.format()));
                new CaptureLoop(this, capture, limits, preRoll).run(loop);
            }
        } catch (DeviceException failed) {
            fail(failed.problem());
        } catch (RuntimeException bug) {
            LoggerFactory.getLogger(Session.class).error("The microphone failed", bug);
            fail(DeviceProblem.GONE);
        } finally {
            over();
            released.countDown();
        }
    }

    private synchronized boolean isOpen() {
        if (phase == Phase.OPENING) {
            phase = Phase.OPEN;
        }
        return phase == Phase.OPEN;
    }

    private void awaitEarlier() {
        try {
            if (earlier != null) {
                var _ = earlier.released.await(LETTING_GO.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(DeviceProblem problem) {
        Ear hearing = takeEar();
        if (hearing != null) {
            hearing.fail(problem);
        }
    }

    private void over() {
        Ear hearing = takeEar();
        if (hearing != null) {
            hearing.stop();
        }
    }

    private synchronized @Nullable Ear takeEar() {
        phase = Phase.OVER;
        Ear hearing = ear;
        ear = null;
        return hearing;
    }
}
