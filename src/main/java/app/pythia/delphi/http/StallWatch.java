package app.pythia.delphi.http;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Ends calls on which nothing moves. `HttpRequest.timeout` cannot: it counts a long upload as
/// waiting, and ends at the response's headers.
final class StallWatch implements AutoCloseable {
    private final ScheduledThreadPoolExecutor scheduler =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().daemon().name("stall-watch").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());
    private final Duration limit;

    /// @param limit how long a call may stand still
    StallWatch(Duration limit) {
        this.limit = limit;
        scheduler.setRemoveOnCancelPolicy(true);
    }

    /// Watches one call, from now on.
    ///
    /// @param end what ends the call; it is called once, on the watch's thread, and must not block
    Call watch(Runnable end) {
        return watch(end, limit);
    }

    /// The same for a call with a limit of its own.
    Call watch(Runnable end, Duration limit) {
        Call call = new Call(end, limit);
        call.schedule(limit.toNanos());
        return call;
    }

    /// Watches nothing any longer; calls that begin later are not watched.
    @Override
    public void close() {
        scheduler.shutdownNow();
    }

    /// A call under watch, from any thread.
    final class Call implements AutoCloseable {
        private final Runnable end;
        private final Duration limit;
        private volatile long lastMoved = System.nanoTime();
        private volatile boolean waiting = true;
        private volatile State state = State.MOVING;
        private @Nullable ScheduledFuture<?> check;

        private Call(Runnable end, Duration limit) {
            this.end = end;
            this.limit = limit;
        }

        /// Something moved.
        void moved() {
            lastMoved = System.nanoTime();
        }

        /// Counts the standing still from now on, after [#pause].
        void resume() {
            moved();
            waiting = true;
        }

        /// Counts no longer: it is our own side that takes its time.
        void pause() {
            waiting = false;
        }

        /// Whether the call stood still for too long and was ended.
        boolean hasStalled() {
            return state == State.STALLED;
        }

        /// Watches no longer.
        @Override
        public synchronized void close() {
            state = state == State.MOVING ? State.OVER : state;
            if (check != null) {
                check.cancel(false);
            }
        }

        private synchronized void schedule(long nanos) {
            if (state == State.MOVING) {
                check = scheduler.schedule(this::check, nanos, TimeUnit.NANOSECONDS);
            }
        }

        private void check() {
            long still = waiting ? System.nanoTime() - lastMoved : 0;
            long left = limit.toNanos() - still;
            if (left > 0) {
                schedule(left);
            } else if (stall()) {
                end.run();
            }
        }

        private synchronized boolean stall() {
            boolean stalls = state == State.MOVING;
            state = stalls ? State.STALLED : state;
            return stalls;
        }
    }

    private enum State {
        MOVING,
        STALLED,
        OVER
    }
}
