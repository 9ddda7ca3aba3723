package app.pythia.outbox;

import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;

/// Keeps nothing.
final class NoOutbox implements Outbox {
    private final Observable<Optional<OutboxProblem>> problem = new Observable<>(Optional.empty());

    @Override
    public Draft record(Outgoing first) {
        return new Draft() {
            @Override
            public void append(byte[] pcm, int count) {}

            @Override
            public void finish() {}
        };
    }

    @Override
    public void put(Outgoing now) {}

    @Override
    public void sent(OutgoingId id) {}

    @Override
    public void remove(OutgoingId id) {}

    @Override
    public List<Outgoing> left() {
        return List.of();
    }

    @Override
    public byte[] sound(OutgoingId id) {
        return new byte[0];
    }

    @Override
    public Observable<Optional<OutboxProblem>> problem() {
        return problem;
    }

    @Override
    public void close() {}
}
