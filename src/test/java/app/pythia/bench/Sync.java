package app.pythia.bench;

import app.pythia.conversation.Archive;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.SearchQuery;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.support.Sleeper;
import app.pythia.sync.Account;
import app.pythia.sync.MirrorState;
import app.pythia.sync.ServiceMirror;
import app.pythia.turn.ConversationOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// How fast a list of conversations and a long history come from the service into the store, and
/// how long somebody who uses the store meanwhile waits for it.
final class Sync implements Benchmark {
    private static final int CONVERSATIONS = 10_000;
    private static final int MESSAGES = 100_000;
    private static final int ROUNDS = 5;
    private static final ConversationId LONG = new ConversationId("conversation-7");
    private static final ConversationId OTHER = new ConversationId("conversation-8");

    @Override
    public String name() {
        return "sync";
    }

    @Override
    public List<String> needs() {
        return List.of("sqlite3");
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        Rounds list = new Rounds();
        Rounds history = new Rounds();
        Rounds again = new Rounds();
        Rounds reference = new Rounds();
        double longest = 0;
        try (HistoryService service =
                HistoryService.start(new Corpus(42), CONVERSATIONS, MESSAGES)) {
            System.out.printf("sync: %,d bytes of history%n", service.historyBytes());
            for (int round = 0; round < ROUNDS; round++) {
                Path store = CorpusStore.removed(folder.resolve("store"));
                try (Run run = new Run(service, store)) {
                    list.add(run.timed(run::list));
                    longest =
                            Math.max(
                                    longest,
                                    run.watched(() -> history.add(run.timed(run::history))));
                    again.add(run.timed(run::history));
                    run.check();
                }
                reference.add(copied(store.resolve("pythia.db"), folder));
            }
        }
        double rate = MESSAGES / (history.medianMillis() / 1e3);
        double theirs = MESSAGES / (reference.medianMillis() / 1e3);
        double listed = list.medianMillis();
        double repeated = again.medianMillis();
        return List.of(
                Result.of("sync/messages", rate, "1/s", "≥ 50,000 a second", rate >= 50_000)
                        .beside(
                                "sqlite3, the same rows from table to table",
                                theirs,
                                rate / theirs),
                Result.of("sync/list", listed, "ms", "10,000 in ≤ 1,000 ms", listed <= 1_000),
                Result.of("sync/again", repeated, "ms", "≤ 2,000 ms", repeated <= 2_000),
                Result.of("sync/wait", longest, "ms", "≤ 50 ms for the store", longest <= 50));
    }

    /// How long `sqlite3` takes to write the same rows, with their index.
    private static long copied(Path from, Path folder) throws IOException {
        Path own = Files.createDirectories(CorpusStore.removed(folder.resolve("reference")));
        Path to = own.resolve("pythia.db");
        Files.copy(from, to);
        try (Sqlite3 sqlite = new Sqlite3(to)) {
            sqlite.run("PRAGMA journal_mode = WAL");
            sqlite.run("CREATE TABLE rows AS SELECT * FROM message");
            sqlite.run("DELETE FROM message");
            sqlite.run("INSERT INTO message_index (message_index) VALUES ('rebuild')");
            long begun = System.nanoTime();
            sqlite.run("INSERT INTO message SELECT * FROM rows");
            sqlite.run(
                    "INSERT INTO message_index (rowid, words)"
                            + " SELECT moment, coalesce(words, text) FROM rows");
            return System.nanoTime() - begun;
        }
    }

    /// Something that is measured.
    private interface Step {
        void run() throws Exception;
    }

    /// One store, from empty to full.
    private static final class Run implements AutoCloseable {
        private final Archive archive;
        private final ConversationStore store;
        private final HttpDelphiApi api;
        private final ServiceMirror mirror;

        Run(HistoryService service, Path folder) throws Exception {
            archive = SqliteArchive.open(folder);
            store = new ConversationStore(archive);
            api = new HttpDelphiApi(service.uri(), "key", "bench", Duration.ofSeconds(20));
            Supplier<Optional<String>> email = () -> Optional.of("me@a.example");
            mirror =
                    new ServiceMirror(
                            api,
                            store,
                            new ConversationOpener(api, store, email),
                            () -> email.get().map(it -> new Account(it, "bench")),
                            () -> true,
                            InstantSource.system(),
                            Sleeper.system());
        }

        long timed(Step step) throws Exception {
            long begun = System.nanoTime();
            step.run();
            return System.nanoTime() - begun;
        }

        void list() throws Exception {
            mirror.refresh();
            await(() -> mirror.state().get() instanceof MirrorState.Idle);
            archive.flush();
        }

        void history() throws Exception {
            mirror.open(LONG);
            await(() -> mirror.opening().get() instanceof MirrorState.Idle);
            archive.flush();
        }

        /// What the window does meanwhile: it looks at the store, and words stream into it. Gives
        /// the longest that it waited, in milliseconds.
        double watched(Step step) throws Exception {
            Message answer = Message.incoming(Instant.EPOCH);
            store.append(OTHER, answer);
            Waiting waiting = new Waiting(store, answer.id());
            Thread thread = Thread.ofPlatform().start(waiting);
            step.run();
            thread.interrupt();
            thread.join();
            return waiting.longest / 1e6;
        }

        void check() throws Exception {
            int stored = archive.messages(LONG).size();
            List<Conversation> listed = archive.conversations();
            int found = archive.search().find(SearchQuery.of("s"), 50).size();
            if (stored != MESSAGES || listed.size() != CONVERSATIONS || found == 0) {
                throw new IOException(
                        String.format(
                                Locale.ROOT,
                                "%d messages, %d conversations, %d found",
                                stored,
                                listed.size(),
                                found));
            }
        }

        private static void await(BooleanSupplier over) {
            while (!over.getAsBoolean()) {
                LockSupport.parkNanos(200_000);
            }
        }

        @Override
        public void close() {
            api.close();
            archive.close();
        }
    }

    /// Somebody who uses the store all the time.
    private static final class Waiting implements Runnable {
        private final ConversationStore store;
        private final MessageId answer;
        private volatile long longest;

        Waiting(ConversationStore store, MessageId answer) {
            this.store = store;
            this.answer = answer;
        }

        @Override
        public void run() {
            while (!Thread.currentThread().isInterrupted()) {
                long begun = System.nanoTime();
                store.change(OTHER, answer, it -> it.withText(it.text() + "a"));
                var _ = store.messages(OTHER);
                longest = Math.max(longest, System.nanoTime() - begun);
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
