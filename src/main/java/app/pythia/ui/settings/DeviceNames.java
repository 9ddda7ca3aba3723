package app.pythia.ui.settings;

import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The names of the devices of one kind, looked up while the window goes on: when somebody asks,
/// and while they are watched whenever they change.
final class DeviceNames {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceNames.class);

    private final Supplier<Known> devices;
    private final Executor background;
    private final Observable<Optional<Known>> known = new Observable<>(Optional.empty());
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Function<Runnable, Subscription> changes;
    private Subscription watching = () -> {};

    /// @param systems what the system itself would take, where it tells
    record Known(List<String> names, Optional<String> systems) {
        Known {
            names = names.stream().distinct().toList();
        }
    }

    /// @param devices looks them up; may block
    /// @param changes calls what it is given now and whenever there may be others, on any thread
    DeviceNames(
            Supplier<Known> devices,
            Function<Runnable, Subscription> changes,
            Executor background) {
        this.devices = devices;
        this.changes = changes;
        this.background = background;
    }

    /// What is known; empty until it has been looked up.
    Observable<Optional<Known>> known() {
        return known;
    }

    /// Looks them up now and whenever they change, until [#leave]. Used on the window's thread.
    void watch() {
        leave();
        watching = changes.apply(this::look);
    }

    /// Watches them no more.
    void leave() {
        watching.close();
        watching = () -> {};
    }

    /// Looks them up anew. Before that has begun, asking again does nothing; from then on it may
    /// miss what has changed, so that they are looked up once more.
    void look() {
        if (asked.compareAndSet(false, true)) {
            background.execute(this::lookNow);
        }
    }

    private synchronized void lookNow() {
        asked.set(false);
        try {
            known.set(Optional.of(devices.get()));
        } catch (RuntimeException failed) {
            LOG.warn("The devices could not be looked up", failed);
        }
    }
}
