package app.pythia.ui.search;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The window's thread, as the test's own.
final class WindowQueue implements Executor {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /// Does what comes until something is so.
    void runUntil(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            Runnable task = tasks.poll(10, TimeUnit.SECONDS);
            if (task == null) {
                throw new AssertionError("nothing comes");
            }
            task.run();
        }
    }
}
