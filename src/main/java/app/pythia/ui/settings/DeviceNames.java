package app.pythia.ui.settings;

import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The names of the devices of one kind, looked up while the window goes on.
final class DeviceNames {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceNames.class);

    private final Supplier<Known> devices;
    private final Executor background;
    private final Observable<Optional<Known>> known = new Observable<>(Optional.empty());
    private final AtomicBoolean looking = new AtomicBoolean();

    /// @param systems what the system itself would take, where it tells
    record Known(List<String> names, Optional<String> systems) {
        Known {
            names = names.stream().distinct().toList();
        }
    }

    /// @param devices looks them up; may block
    DeviceNames(Supplier<Known> devices, Executor background) {
        this.devices = devices;
        this.background = background;
    }

    /// What is known; empty until it has been looked up.
    Observable<Optional<Known>> known() {
        return known;
    }

    /// Looks them up anew. While that goes on, asking again does nothing.
    void look() {
        if (looking.compareAndSet(false, true)) {
            background.execute(this::lookNow);
        }
    }

    private void lookNow() {
        try {
            known.set(Optional.of(devices.get()));
        } catch (RuntimeException failed) {
            LOG.warn("The devices could not be looked up", failed);
        } finally {
            looking.set(false);
        }
    }
}
