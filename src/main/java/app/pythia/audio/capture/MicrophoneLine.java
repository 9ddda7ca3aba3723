package app.pythia.audio.capture;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.InUse;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The one owner of the microphone. It is opened for whoever wants to hear, or a little before, and
/// stays open for 15 s after, so that the next one hears from the first sound on; one that is
/// connected by Bluetooth is neither opened early nor kept open, since all other sound suffers
/// meanwhile. Every call is safe from any thread.
///
/// One [Ear] hears at a time, the newest.
public final class MicrophoneLine implements AutoCloseable {
    private final AudioDevices devices;
    private final Supplier<Duration> preRoll;
    private final LineLimits limits;
    private @Nullable Session session;
    private boolean closed;

    /// @param preRoll how much of what is heard while nobody listens is kept in memory
    public MicrophoneLine(AudioDevices devices, Supplier<Duration> preRoll) {
        this(devices, preRoll, LineLimits.usual(System::nanoTime));
    }

    MicrophoneLine(AudioDevices devices, Supplier<Duration> preRoll, LineLimits limits) {
        this.devices = devices;
        this.preRoll = preRoll;
        this.limits = limits;
    }

    /// Opens it for someone who will hear soon. Returns at once.
    public synchronized void openEarly() {
        Optional<NamedDevice> device = devices.toUse().get().microphone();
        boolean bluetooth = device.filter(it -> it.link() == Link.BLUETOOTH).isPresent();
        if (!closed && !bluetooth) {
            usable().keep();
            usable().start();
        }
    }

    /// Hears, in the place of whoever heard before and is told nothing more. Returns at once.
    ///
    /// @param before how much of what was heard before this call is wanted, as far as it was kept
    /// @throws IllegalStateException if the line is closed
    public synchronized Ear hear(Hearing hearing, Duration before) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Ear ear = new Ear(hearing, before, limits.now());
        Session open = usable();
        while (!open.attach(ear)) {
            // It has ended between the two; the next one is new.
            open = usable();
        }
        open.start();
        return ear;
    }

    /// Hears if nobody else does. Returns at once.
    public synchronized Optional<Ear> hearIfFree(Hearing hearing) {
        boolean free = !closed && (session == null || session.isFree());
        return free ? Optional.of(hear(hearing, Duration.ZERO)) : Optional.empty();
    }

    /// The microphone that is open, or was open last.
    public synchronized Optional<InUse> inUse() {
        return session == null ? Optional.empty() : session.inUse();
    }

    /// Closes the microphone if nobody hears, so that the next opening is a real one. Takes 200 ms
    /// at most.
    public void release() {
        Session open = takeFree();
        if (open != null) {
            open.end();
        }
    }

    /// Closes the microphone, within 200 ms; nobody is told anything after that.
    @Override
    public void close() {
        Session open;
        synchronized (this) {
            closed = true;
            open = session;
        }
        if (open != null) {
            open.end();
        }
    }

    private synchronized @Nullable Session takeFree() {
        return session != null && session.isFree() ? session : null;
    }

    private Session usable() {
        Session now = session;
        if (now == null || !now.isUsable()) {
            if (now != null) {
                now.giveUp();
            }
            now = new Session(devices, limits, preRoll.get(), now);
            session = now;
        }
        return now;
    }
}
