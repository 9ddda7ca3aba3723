package app.pythia.turn;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Has turns go out one after the other, in the order in which they were begun. Safe for use by any
/// thread.
final class SendLine {
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /// Takes the place behind all that have one.
    synchronized Ticket join() {
        Ticket ticket = new Ticket(last);
        last = ticket.left;
        return ticket;
    }

    /// A place in the line; whoever has one leaves it, whatever happens.
    static final class Ticket implements AutoCloseable {
        private final CompletableFuture<Void> before;
        private final CompletableFuture<Void> left = new CompletableFuture<>();

        private Ticket(CompletableFuture<Void> before) {
            this.before = before;
        }

        /// Waits until all before have left.
        void await() throws InterruptedException {
            try {
                before.get();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /// Lets the next one go; leaving again does nothing.
        @Override
        public void close() {
            var _ = before.thenRun(() -> left.complete(null));
        }
    }
}
