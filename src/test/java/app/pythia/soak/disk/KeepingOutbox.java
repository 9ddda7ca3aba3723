package app.pythia.soak.disk;

import app.pythia.conversation.MessageId;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.outbox.OutboxException;
import app.pythia.outbox.OutboxProblem;
import app.pythia.outbox.Outgoing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The outbox: each text waits to be sent.
final class KeepingOutbox implements Keeper {
    private final Outbox outbox;
    private long count;

    KeepingOutbox(Path folder) {
        outbox = new FileOutbox(folder);
        count = outbox.left().size();
    }

    @Override
    public void keep(String text) throws OutboxException {
        Instant at = Instant.EPOCH.plusSeconds(count++);
        outbox.put(
                Outgoing.written(MessageId.local(), text, List.of(), at, Optional.empty())
                        .is(Outgoing.State.QUEUED));
    }

    @Override
    public boolean tellsThatTheDiskIsFull() {
        return outbox.problem().get().equals(Optional.of(OutboxProblem.DISK_FULL));
    }

    @Override
    public List<String> kept() {
        return outbox.left().stream().map(Outgoing::text).toList();
    }

    @Override
    public void close() {
        outbox.close();
    }
}
