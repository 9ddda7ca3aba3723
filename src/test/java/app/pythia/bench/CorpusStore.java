package app.pythia.bench;

import app.pythia.conversation.Archive;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.sqlite.SqliteArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A store of a million messages, made by the program itself; kept for the next run.
final class CorpusStore {
    static final int MESSAGES = 1_000_000;
    static final int IN_ONE = 1_000;
    private static final int AT_ONCE = 20;
    private static final String DONE = "made-3";

    private CorpusStore() {}

    static Path in(Path folder, Corpus corpus) throws Exception {
        Path store = folder.resolve("store");
        if (Files.notExists(folder.resolve(DONE))) {
            make(removed(store), corpus, MESSAGES);
            Files.createFile(folder.resolve(DONE));
        }
        return store;
    }

    /// A folder in which there is no store any more.
    static Path removed(Path folder) throws IOException {
        for (String file : List.of("pythia.db", "pythia.db-wal", "pythia.db-shm")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        return folder;
    }

    /// Makes a store of some thousand messages.
    static void make(Path store, Corpus corpus, int messages) throws Exception {
        long begun = System.nanoTime();
        try (Archive archive = SqliteArchive.open(store)) {
            for (int number = 0; number < messages / IN_ONE; number++) {
                put(archive, corpus, number);
                if (number % AT_ONCE == AT_ONCE - 1) {
                    archive.flush();
                }
            }
            archive.flush();
        }
        System.out.printf("store made in %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private static void put(Archive archive, Corpus corpus, int number) {
        ConversationId id = new ConversationId("c" + number);
        List<Message> messages =
                IntStream.range(number * IN_ONE, (number + 1) * IN_ONE)
                        .mapToObj(corpus::message)
                        .toList();
        archive.put(new Conversation(id, Optional.empty(), "", "", messages.getFirst().at()));
        archive.put(id, messages);
    }
}
