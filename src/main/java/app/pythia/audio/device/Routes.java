package app.pythia.audio.device;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Mixer;
import org.jspecify.annotations.Nullable;

/// Leads Java Sound to a device. Safe for use by any thread.
///
/// On a Linux with a sound server, Java Sound knows ALSA's `default` alone; the library behind that
/// asks the environment where to go at the moment that it connects (`PULSE_SOURCE` and `PULSE_SINK`
/// in libpulse's client-conf.c, `PIPEWIRE_NODE` in PipeWire's pcm_pipewire.c).
final class Routes {
    /// A device that blocks while it is opened keeps the others waiting no longer than this.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReentrantLock opening = new ReentrantLock();
    private @Nullable NativeEnvironment environment;

    /// Opening a line.
    interface Opener<T> {

        /// Opens it from a mixer; without one, where Java Sound chooses.
        T open(Optional<Mixer> mixer) throws DeviceException;
    }

    /// Opens a line on the way there; without a route, where the system leads.
    <T> T open(Optional<Route> route, Opener<T> opener) throws DeviceException {
        boolean alone = isAlone();
        try {
            return switch (route.orElse(null)) {
                case null -> opener.open(Optional.empty());
                case Route.Mixer(String name) -> opener.open(Optional.of(mixer(name)));
                case Route.Server(String name) when alone ->
                        environment().with(variables(name), () -> opener.open(Optional.empty()));
                case Route.Server _ -> throw new DeviceException(DeviceProblem.BUSY, null);
            };
        } finally {
            if (alone) {
                opening.unlock();
            }
        }
    }

    private boolean isAlone() throws DeviceException {
        try {
            return opening.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new DeviceException(DeviceProblem.BUSY, ended);
        }
    }

    private NativeEnvironment environment() {
        if (environment == null) {
            environment = new NativeEnvironment();
        }
        return environment;
    }

    private static Map<String, String> variables(String name) {
        return Map.of("PULSE_SOURCE", name, "PULSE_SINK", name, "PIPEWIRE_NODE", name);
    }

    private static Mixer mixer(String name) throws DeviceException {
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            if (info.getName().equals(name)) {
                return AudioSystem.getMixer(info);
            }
        }
        throw new DeviceException(DeviceProblem.MISSING, null);
    }
}
