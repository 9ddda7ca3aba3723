package app.pythia.support;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Every value that an observable takes from now on, in order, and waiting for one of them.
public final class Watched<T> {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final BlockingQueue<T> coming = new LinkedBlockingQueue<>();
    private final List<T> seen = new ArrayList<>();

    public Watched(Observable<T> source) {
        source.subscribe(coming::add);
    }

    /// The next value that fits, of those not waited for yet.
    public T await(Predicate<? super T> fits) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            T next = next(end);
            if (next == null) {
                return fail("it did not come; there came %s", seen);
            }
            seen.add(next);
            if (fits.test(next)) {
                return next;
            }
        }
    }

    /// The next value of that type.
    public <S extends T> S await(Class<S> type) {
        return type.cast(await(type::isInstance));
    }

    /// All that has been waited for or passed over.
    public List<T> seen() {
        return List.copyOf(seen);
    }

    private @org.jspecify.annotations.Nullable T next(long end) {
        try {
            return coming.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
