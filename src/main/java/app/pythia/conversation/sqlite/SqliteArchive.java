package app.pythia.conversation.sqlite;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.SoundId;
import app.pythia.support.Observable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Conversations in one file of SQLite, with a write-ahead log and one writer, a thread of its own.
public final class SqliteArchive implements Archive {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteArchive.class);

    /// Words that stream in are not worth a transaction each.
    private static final long GATHER_MILLIS = 200;

    /// How long after a failure it is tried again by itself.
    private static final long AGAIN_MILLIS = 5_000;

    private final Path folder;
    private final Tables tables;
    private final Reading reading;
    private final Reading ends;
    private final SqliteSearch search;
    private final LaterCheck check;
    private final Observable<Optional<ArchiveProblem>> problem;
    private final Thread writer = Thread.ofPlatform().name("archive").unstarted(this::write);
    private Changes pending = new Changes();
    private Changes writing = new Changes();
    private long taken;
    private long written;
    private long failed;
    private int waiting;
    private boolean closing;

    private SqliteArchive(Database database) throws SQLException {
        this.folder = database.folder();
        this.tables = new Tables(database);
        this.reading = new Reading(database.another());
        this.ends = new Reading(database.another());
        this.search = new SqliteSearch(new SearchTables(database.another()));
        this.check = LaterCheck.begin(database);
        this.problem = new Observable<>(database.setAside().map(ArchiveProblem.SetAside::new));
    }

    /// Opens the archive in a folder; makes both if they are not there.
    ///
    /// @throws ArchiveException if it is from a newer Pythia, or cannot be used
    public static SqliteArchive open(Path folder) throws ArchiveException {
        Database database = Database.open(folder);
        try {
            SqliteArchive archive = new SqliteArchive(database);
            archive.writer.start();
            return archive;
        } catch (SQLException unusable) {
            throw new ArchiveException(Failures.problem(unusable), unusable);
        }
    }

    @Override
    public synchronized List<Conversation> conversations() {
        Map<ConversationId, Conversation> all = new LinkedHashMap<>();
        readOr(List.<Conversation>of(), reading::conversations).forEach(it -> all.put(it.id(), it));
        overlay(all, writing);
        overlay(all, pending);
        return List.copyOf(all.values());
    }

    /// What is being written when this begins is read from memory, so that nobody waits for it.
    @Override
    public List<Message> messages(ConversationId id) {
        Optional<Edit> since = since(id);
        List<Message> before =
                since.filter(Edit::isWhole).isPresent()
                        ? List.of()
                        : readOr(List.of(), () -> reading.messages(id));
        return since.isPresent() ? since.get().on(before) : before;
    }

    /// Read on a connection of its own, so that it does not wait for a long one that is being read.
    @Override
    public List<Message> newest(ConversationId id, int most) {
        Optional<Edit> since = since(id);
        MessageTable.Newest before =
                since.filter(Edit::isWhole).isPresent()
                        ? MessageTable.Newest.NONE
                        : readOr(MessageTable.Newest.NONE, () -> ends.newest(id, most));
        List<Message> now =
                since.isPresent()
                        ? since.get().on(before.first(), before.messages())
                        : before.messages();
        return now.subList(Math.max(0, now.size() - most), now.size());
    }

    @Override
    public MessageSearch search() {
        return search;
    }

    /// What is taken is looked at first: it may be written meanwhile, and then it is read.
    @Override
    public Optional<Set<SoundId>> sounds() {
        Set<SoundId> all = takenSounds();
        if (Database.isSetAside(folder)) {
            return Optional.empty();
        }
        Optional<Set<SoundId>> written =
                readOr(Optional.empty(), () -> Optional.of(reading.sounds()));
        written.ifPresent(all::addAll);
        return written.map(_ -> all);
    }

    private synchronized Set<SoundId> takenSounds() {
        Set<SoundId> all = new HashSet<>();
        Stream.of(pending, writing)
                .flatMap(it -> it.messages().values().stream())
                .forEach(it -> all.addAll(SoundId.of(it.on(List.of()))));
        return all;
    }

    @Override
    public synchronized void put(Conversation conversation) {
        pending.put(conversation);
        changed();
    }

    @Override
    public synchronized void put(ConversationId id, List<Message> messages) {
        pending.put(id, List.copyOf(messages));
        changed();
    }

    @Override
    public synchronized void put(ConversationId id, int position, Message message) {
        pending.put(id, position, message);
        changed();
    }

    @Override
    public synchronized void forget(ConversationId id) {
        pending.forget(id);
        changed();
    }

    @Override
    public synchronized void flush() throws ArchiveException, InterruptedException {
        long wanted = taken;
        long failuresBefore = failed;
        waiting++;
        notifyAll();
        try {
            while (written < wanted && failed == failuresBefore && writer.isAlive()) {
                wait();
            }
        } finally {
            waiting--;
        }
        if (written < wanted) {
            throw new ArchiveException(
                    problem.get().orElseGet(ArchiveProblem.NotWritten::new), null);
        }
    }

    @Override
    public Observable<Optional<ArchiveProblem>> problem() {
        return problem;
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Reading from the tables.
    private interface Query<T> {
        T read() throws SQLException;
    }

    private <T> T readOr(T otherwise, Query<T> query) {
        try {
            return query.read();
        } catch (SQLException unreadable) {
            LOG.warn("The store could not be read", unreadable);
            noteDamage(unreadable);
            problem.set(Optional.of(Failures.problem(unreadable)));
            return otherwise;
        }
    }

    private static void overlay(Map<ConversationId, Conversation> all, Changes changes) {
        changes.forgotten().forEach(all::remove);
        all.putAll(changes.conversations());
    }

    /// What has come of a conversation and is not in the tables yet.
    private synchronized Optional<Edit> since(ConversationId id) {
        Optional<Edit> older = writing.of(id);
        Optional<Edit> newer = pending.of(id);
        if (older.isPresent() && newer.isPresent()) {
            newer.get().putBeneath(older.get());
        }
        return newer.or(() -> older);
    }

    private void changed() {
        taken++;
        notifyAll();
    }

    private void write() {
        try {
            boolean again = next();
            while (again) {
                writeOnce();
                again = next();
            }
        } catch (InterruptedException ended) {
            LOG.warn("The store's writer was interrupted");
        }
        for (AutoCloseable open : List.of(check, search, ends, reading, tables)) {
            close(open);
        }
    }

    /// Waits for changes; says whether there are any, or else it is over.
    private synchronized boolean next() throws InterruptedException {
        while (pending.isEmpty() && !closing) {
            wait();
        }
        pause(GATHER_MILLIS, () -> closing || waiting > 0);
        return !pending.isEmpty();
    }

    private void writeOnce() throws InterruptedException {
        long upTo;
        synchronized (this) {
            writing = pending;
            pending = new Changes();
            upTo = taken;
        }
        try {
            tables.write(writing);
            forgetWritten();
            problem.update(was -> was.filter(it -> it instanceof ArchiveProblem.SetAside));
            done(upTo);
        } catch (SQLException notWritten) {
            LOG.warn("The store could not be written", notWritten);
            noteDamage(notWritten);
            problem.set(Optional.of(Failures.problem(notWritten)));
            keep();
        }
    }

    private synchronized void forgetWritten() {
        writing = new Changes();
    }

    private synchronized void done(long upTo) {
        written = upTo;
        notifyAll();
    }

    /// What could not be written is tried again after a while; at the end it is given up.
    private synchronized void keep() throws InterruptedException {
        pending.putBeneath(writing);
        writing = new Changes();
        failed++;
        notifyAll();
        if (closing) {
            pending = new Changes();
        } else {
            long before = taken;
            pause(AGAIN_MILLIS, () -> closing || taken > before);
        }
    }

    private synchronized void pause(long millis, BooleanSupplier over) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long left = millis;
        while (left > 0 && !over.getAsBoolean()) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }

    /// It is set aside at the next start: this one is in the midst of using it.
    private void noteDamage(SQLException failure) {
        if (Failures.showsDamage(failure)) {
            LaterCheck.note(folder);
        }
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception stuck) {
            LOG.warn("The store would not close", stuck);
        }
    }
}
