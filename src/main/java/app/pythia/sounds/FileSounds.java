package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import app.pythia.sounds.SoundDisk.Entry;
import app.pythia.support.Observable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/// Sounds in the files of a folder. They are written on a thread of their own, a moment after they
/// came, so that nothing that is being said or heard is kept waiting for it. What the disk does not
/// take is kept in memory for this session, as far as there is room.
public final class FileSounds implements KeptSounds {
    /// The usual wait before a sound is written: a turn's request and the first sound of its answer
    /// go first.
    static final Duration SETTLED = Duration.ofSeconds(2);

    /// A little over eight minutes of a spoken turn.
    private static final long IN_MEMORY = 48_000_000;

    /// What nobody names is kept for so long after it was heard, in case its message was not
    /// written before a crash, or comes back with a backup.
    private static final Duration GRACE = Duration.ofDays(1);

    private final SoundDisk disk;
    private final LongSupplier limit;
    private final InstantSource clock;
    private final Instant begun;
    private final Ledger ledger = new Ledger();
    private final Waiting waiting = new Waiting();
    private final SoundShelf memory = new SoundShelf(IN_MEMORY);
    private final Complaints complaints = new Complaints();
    private final Observable<Long> used = new Observable<>(0L);
    private final Worker worker;
    private volatile boolean looked;

    /// @param folder is made with the first sound
    /// @param limit the most bytes that they may take on the disk; 0 if none are to be kept there.
    ///   A smaller one than before is obeyed with the next sound, and at the end
    public FileSounds(Path folder, LongSupplier limit, InstantSource clock) {
        this(new SoundFolder(folder), limit, clock, SETTLED);
    }

    /// @param settled how long a sound waits before it is written
    FileSounds(SoundDisk disk, LongSupplier limit, InstantSource clock, Duration settled) {
        this.disk = disk;
        this.limit = limit;
        this.clock = clock;
        this.begun = clock.instant();
        this.worker = new Worker(settled);
        worker.run(this::look);
    }

    @Override
    public SoundId keep(Sound sound) {
        SoundId id = SoundId.random();
        if (limit.getAsLong() <= 0) {
            memory.put(id, sound);
        } else {
            waiting.add(id, sound);
            worker.runSettled(this::writeWaiting);
        }
        return id;
    }

    @Override
    public boolean has(SoundId id) {
        return held(id).isPresent()
                || (!complaints.isUnreadable(id) && (!looked || ledger.has(id)));
    }

    @Override
    public Optional<SoundStream> open(SoundId id) {
        Optional<SoundStream> held = held(id).map(MemoryStream::new);
        return held.isPresent() ? held : file(id).map(file -> heard(id, file));
    }

    @Override
    public Optional<Sound> read(SoundId id) {
        Optional<Sound> held = held(id);
        return held.isPresent() ? held : file(id).flatMap(file -> readAll(id, file));
    }

    @Override
    public void forget(Collection<SoundId> ids) {
        List<SoundId> all = List.copyOf(ids);
        waiting.remove(all);
        memory.forget(all);
        worker.run(() -> delete(all));
    }

    @Override
    public void forgetAll() {
        waiting.clear();
        memory.forgetAll();
        worker.run(() -> delete(ledger.all()));
    }

    @Override
    public void keepOnly(Set<SoundId> named) {
        worker.run(() -> {
            List<SoundId> unnamed =
                    ledger.before(begun.minus(GRACE)).stream()
                            .filter(id -> !named.contains(id))
                            .toList();
            if (!named.isEmpty()) {
                delete(unnamed);
            }
        });
    }

    @Override
    public Observable<Long> used() {
        return used;
    }

    @Override
    public void close() {
        worker.close(() -> {
            writeWaiting();
            makeRoom();
        });
    }

    /// What is in memory, because it is not on the disk.
    private Optional<Sound> held(SoundId id) {
        return waiting.find(id).or(() -> memory.read(id));
    }

    /// A file that is there and can be read as far as its samples; it counts as open.
    private Optional<SoundFile> file(SoundId id) {
        if (complaints.isUnreadable(id)) {
            return Optional.empty();
        }
        ledger.opened(id);
        try {
            return Optional.of(disk.open(id));
        } catch (NoSuchFileException gone) {
            ledger.remove(id);
        } catch (IOException unreadable) {
            complaints.unreadable(id, unreadable);
        }
        closed(id);
        return Optional.empty();
    }

    private SoundStream heard(SoundId id, SoundFile file) {
        Instant now = clock.instant();
        ledger.heard(id, now);
        try {
            disk.touch(id, now);
        } catch (IOException readOnly) {
            // It can be heard all the same.
        }
        return new FileStream(file, failed -> complaints.unreadable(id, failed), () -> closed(id));
    }

    private Optional<Sound> readAll(SoundId id, SoundFile file) {
        try (file) {
            return Optional.of(file.readAll());
        } catch (IOException unreadable) {
            complaints.unreadable(id, unreadable);
            return Optional.empty();
        } finally {
            closed(id);
        }
    }

    private void closed(SoundId id) {
        if (ledger.closed(id)) {
            worker.run(() -> deleteFile(id));
        }
    }

    // What follows is for the worker.

    private void look() {
        try {
            disk.tidy().forEach(ledger::put);
        } catch (IOException unreadable) {
            complaints.notKept(unreadable);
        }
        looked = true;
        makeRoom();
    }

    private void writeWaiting() {
        Optional<Waiting.One> next = waiting.first();
        while (next.isPresent()) {
            write(next.get());
            waiting.remove(List.of(next.get().id()));
            next = waiting.first();
        }
        makeRoom();
    }

    private void write(Waiting.One one) {
        try {
            long bytes = disk.write(one.id(), one.sound());
            Instant now = clock.instant();
            disk.touch(one.id(), now);
            ledger.put(one.id(), new Entry(bytes, now));
            complaints.kept();
        } catch (IOException failed) {
            complaints.notKept(failed);
            memory.put(one.id(), one.sound());
        }
    }

    private void makeRoom() {
        long most = limit.getAsLong();
        Optional<SoundId> oldest = ledger.oldest();
        while (ledger.bytes() > most && oldest.isPresent()) {
            if (ledger.mayGo(oldest.get())) {
                deleteFile(oldest.get());
            }
            oldest = ledger.oldest();
        }
        used.set(ledger.bytes());
    }

    private void delete(Collection<SoundId> ids) {
        memory.forget(ids);
        ids.stream().filter(ledger::mayGo).forEach(this::deleteFile);
        used.set(ledger.bytes());
    }

    private void deleteFile(SoundId id) {
        try {
            disk.delete(id);
        } catch (IOException stays) {
            complaints.notDeleted(stays);
        }
        used.set(ledger.bytes());
    }
}
