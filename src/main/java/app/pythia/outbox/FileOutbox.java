package app.pythia.outbox;

import app.pythia.support.Observable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An outbox of plain files, which need no database to be read again: for each thing that goes out
/// a journal, and for what is spoken its raw samples, which need no header to be whole.
public final class FileOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(FileOutbox.class);

    private final OwnFolder folder;
    private final Observable<Optional<OutboxProblem>> problem = new Observable<>(Optional.empty());
    private final ExecutorService tidying =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("outbox").factory());

    /// @param folder is made when something is to be kept in it
    public FileOutbox(Path folder) {
        this.folder = new OwnFolder(folder);
    }

    @Override
    public Draft record(Outgoing first) {
        FileDraft draft = new FileDraft(folder, first, this::tell);
        draft.start();
        return draft;
    }

    @Override
    public void put(Outgoing now) throws OutboxException {
        try {
            folder.create();
            folder.append(now.id(), OutgoingJson.line(now));
            tell(null);
        } catch (IOException failed) {
            tell(failed);
            throw new OutboxException(folder.problem(), failed);
        }
    }

    @Override
    public void sent(OutgoingId id) {
        tidying.execute(() -> forgetWords(id));
    }

    @Override
    public void remove(OutgoingId id) {
        tidying.execute(() -> delete(id));
    }

    @Override
    public List<Outgoing> left() {
        List<Outgoing> left = new ArrayList<>();
        try {
            folder.names().forEach(id -> last(id).or(() -> orphan(id)).ifPresent(left::add));
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException failed) {
            tell(failed);
        }
        left.sort(Comparator.comparing(Outgoing::at));
        return left;
    }

    @Override
    public byte[] sound(OutgoingId id) throws OutboxException {
        try {
            return Files.readAllBytes(folder.sound(id));
        } catch (NoSuchFileException none) {
            return new byte[0];
        } catch (IOException failed) {
            throw new OutboxException(OutboxProblem.UNUSABLE, failed);
        }
    }

    @Override
    public Observable<Optional<OutboxProblem>> problem() {
        return problem;
    }

    /// What is to be tidied is, for two seconds at most.
    @Override
    public void close() {
        tidying.shutdown();
        try {
            var _ = tidying.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Outgoing> last(OutgoingId id) {
        try {
            byte[] journal = Files.readAllBytes(folder.journal(id));
            return OutgoingJson.last(new String(journal, StandardCharsets.UTF_8))
                    .filter(outgoing -> outgoing.id().equals(id));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Samples whose journal cannot be read are a take all the same, and nobody knows how far it
    /// has come.
    private Optional<Outgoing> orphan(OutgoingId id) {
        LOG.warn("A journal of the outbox cannot be read: {}", id.value());
        try {
            Path sound = folder.sound(id);
            return Files.size(sound) > 0
                    ? Optional.of(Outgoing.found(id, Files.getLastModifiedTime(sound).toInstant()))
                    : Optional.empty();
        } catch (IOException noSound) {
            return Optional.empty();
        }
    }

    /// That it was sent takes the place of all that was known of it, at once.
    private void forgetWords(OutgoingId id) {
        try {
            Optional<Outgoing> known = last(id);
            if (known.isPresent()) {
                replace(id, known.get().withText("").is(Outgoing.State.SENT));
            }
            Files.deleteIfExists(folder.sound(id));
        } catch (IOException failed) {
            tell(failed);
        }
    }

    private void replace(OutgoingId id, Outgoing by) throws IOException {
        Path next = folder.journal(id).resolveSibling(id.value() + ".next");
        try (FileChannel channel =
                folder.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            OwnFolder.writeFully(channel, ByteBuffer.wrap(OutgoingJson.line(by)), 0);
            channel.force(false);
        }
        Files.move(next, folder.journal(id), StandardCopyOption.ATOMIC_MOVE);
        folder.force();
    }

    /// The journal goes last: without it, nobody would know whose the samples are.
    private void delete(OutgoingId id) {
        try {
            Files.deleteIfExists(folder.sound(id));
            Files.deleteIfExists(folder.journal(id));
        } catch (IOException failed) {
            tell(failed);
        }
    }

    private synchronized void tell(@Nullable IOException failed) {
        Optional<OutboxProblem> now = Optional.ofNullable(failed).map(_ -> folder.problem());
        if (!now.equals(problem.get())) {
            if (failed != null) {
                LOG.warn("The outbox cannot use the disk", failed);
            }
            problem.set(now);
        }
    }
}
