package app.pythia.soak;

import java.util.Map;

/// Whoever calls the service, and how.
interface Clients extends AutoCloseable {

    /// One call, from its beginning to its end. Its failure is what is expected.
    interface Call {
        void run() throws Exception;
    }

    /// Every call there is, by its name.
    Map<String, Call> calls();

    /// Makes it, however it ends.
    default void make(Call call) {
        try {
            call.run();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (Exception expected) {
            // A redirect is no answer.
        }
    }

    @Override
    void close();
}
