package app.pythia.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A value that can be watched. Values are immutable snapshots; observers run on the thread that
/// sets them, one change after the other and in the same order for all, so they must be quick and
/// must not set the same value again.
public final class Observable<T> {
    private final List<Consumer<? super T>> observers = new CopyOnWriteArrayList<>();
    private volatile T value;

    public Observable(T initial) {
        value = initial;
    }

    /// The current value, from any thread.
    public T get() {
        return value;
    }

    /// Replaces the value, and tells the observers if it is another one.
    public void set(T next) {
        update(_ -> next);
    }

    /// Replaces the value by what `change` makes of it, with no other change in between; gives the
    /// new value.
    public synchronized T update(UnaryOperator<T> change) {
        T next = change.apply(value);
        if (!next.equals(value)) {
            value = next;
            observers.forEach(observer -> observer.accept(next));
        }
        return next;
    }

    /// Calls `observer` with the value as it is and then with every new one.
    public synchronized Subscription subscribe(Consumer<? super T> observer) {
        observers.add(observer);
        observer.accept(value);
        return () -> observers.remove(observer);
    }
}
