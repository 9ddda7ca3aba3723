package app.pythia.delphi.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/// A call on a thread of its own, to be ended from the test's.
final class Caller {
    private static final String READING = OpenResponse.class.getName();

    private final FutureTask<Result> result;
    private final Thread thread;

    /// What came of a call.
    ///
    /// @param interrupted whether its thread was marked as interrupted in the end
    record Result(Object outcome, boolean interrupted) {}

    private Caller(Callable<?> call) {
        this.result = new FutureTask<>(() -> outcome(call));
        this.thread = Thread.ofVirtual().start(result);
    }

    static Caller of(Callable<?> call) {
        return new Caller(call);
    }

    void interrupt() {
        thread.interrupt();
    }

    /// Waits until its thread waits for more of a body.
    void awaitReading() {
        while (thread.isAlive() && !isReading()) {
            Thread.onSpinWait();
        }
    }

    private boolean isReading() {
        return thread.getState() == Thread.State.WAITING
                && Stream.of(thread.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(READING));
    }

    /// What it gave or threw.
    Result result() throws Exception {
        if (!thread.join(Duration.ofSeconds(10))) {
            throw new AssertionError("the call has not ended");
        }
        return result.get();
    }

    private static Result outcome(Callable<?> call) {
        Object outcome;
        try {
            outcome = call.call();
        } catch (Exception thrown) {
            outcome = thrown;
        }
        return new Result(outcome, Thread.currentThread().isInterrupted());
    }
}
