package app.pythia.ui.fx;

import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way from the services' threads to the window's: the only `Platform.runLater` in the program.
///
/// Made, asked and closed on the window's thread; the watched values may be set on any. At most one
/// hop per value waits at a time, and it delivers the newest value, so that a fast source cannot
/// flood a slow window.
public final class FxBridge implements AutoCloseable {
    private final Executor window;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private volatile boolean closed;

    /// A bridge to the running toolkit.
    public static FxBridge toToolkit() {
        return new FxBridge(Platform::runLater);
    }

    /// Runs something on the window's thread, soon.
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /// @param window runs things on the window's thread, one after the other
    public FxBridge(Executor window) {
        this.window = window;
    }

    /// The value as a property, which changes on the window's thread alone.
    public <T> ReadOnlyObjectProperty<T> watch(Observable<T> source) {
        Hops<T> hops = new Hops<>(source);
        subscriptions.add(source.subscribe(_ -> hops.ask()));
        return hops.property.getReadOnlyProperty();
    }

    /// Nothing is delivered from here on, not even what is on its way.
    @Override
    public void close() {
        closed = true;
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
    }

    private final class Hops<T> {
        private final Observable<T> source;
        private final ReadOnlyObjectWrapper<T> property;
        private final AtomicBoolean pending = new AtomicBoolean();

        private Hops(Observable<T> source) {
            this.source = source;
            property = new ReadOnlyObjectWrapper<>(source.get());
        }

        private void ask() {
            if (pending.compareAndSet(false, true)) {
                window.execute(this::deliver);
            }
        }

        private void deliver() {
            pending.set(false);
            if (!closed) {
                property.set(source.get());
            }
        }
    }
}
