package app.pythia.audio;

import java.lang.reflect.Method;

/// How much memory the calling thread asks for.
///
/// By reflection: the JDK's module for it is not among those that Pythia is compiled against.
public final class Allocations {
    private Allocations() {}

    /// The bytes that `work` takes in a round, once it has been done before.
    public static long of(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = now();
            work.run();
            least = Math.min(least, now() - before);
        }
        return least - ofNothing();
    }

    private static long ofNothing() {
        long before = now();
        return now() - before;
    }

    /// The bytes that the calling thread has taken so far, and a few more for asking.
    public static long now() {
        try {
            Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
            Object threads = factory.getMethod("getThreadMXBean").invoke(null);
            Method bytes =
                    Class.forName("com.sun.management.ThreadMXBean")
                            .getMethod("getCurrentThreadAllocatedBytes");
            return (long) bytes.invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
