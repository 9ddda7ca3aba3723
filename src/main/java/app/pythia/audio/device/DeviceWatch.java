package app.pythia.audio.device;

import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps an eye on what devices there are. A sound server tells when that changes; where there is
/// none, they are looked for whenever somebody asks. Safe for use by any thread.
final class DeviceWatch implements AutoCloseable {
    /// A sound server that has ended is mostly started again.
    private static final Duration RESTART = Duration.ofSeconds(3);

    private final PulseServer server = new PulseServer();
    private final JavaSoundMixers mixers = new JavaSoundMixers();
    private final Observable<Inventory> inventory = new Observable<>(Inventory.EMPTY);
    private @Nullable Subscription told;
    private boolean closed;

    /// What was found last; nothing until somebody has asked for [#now].
    Observable<Inventory> inventory() {
        return inventory;
    }

    /// What there is now. Takes some 100 ms unless the server keeps us informed.
    synchronized Inventory now() {
        if (told == null && !closed) {
            // Told first and asked then, so that nothing is missed in between.
            told = server.subscribe(this::look, this::lost).orElse(null);
            look();
        }
        return inventory.get();
    }

    /// Whether changes come by themselves.
    synchronized boolean isTold() {
        return told != null;
    }

    @Override
    public synchronized void close() {
        closed = true;
        end();
    }

    private synchronized void look() {
        Optional<Inventory> known = closed ? Optional.empty() : server.list();
        if (known.isEmpty()) {
            end();
        }
        if (!closed) {
            inventory.set(known.orElseGet(mixers::list));
        }
    }

    private void end() {
        if (told != null) {
            told.close();
            told = null;
        }
    }

    /// The server has ended while it told.
    private synchronized void lost() {
        if (told != null) {
            look();
            Thread.ofVirtual().name("device-watch").start(this::again);
        }
    }

    private void again() {
        try {
            Thread.sleep(RESTART);
            now();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
