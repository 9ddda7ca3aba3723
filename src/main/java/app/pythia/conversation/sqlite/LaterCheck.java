package app.pythia.conversation.sqlite;

import app.pythia.support.UserOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks through a store while it is used: one that is too large to be looked through before. If it
/// is damaged, that is noted beside it, and the next start sets it aside.
final class LaterCheck implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LaterCheck.class);
    private static final String NOTE = Database.NAME + ".damaged";

    private final Database database;
    private final Thread thread;

    private LaterCheck(Database database) {
        this.database = database;
        this.thread = Thread.ofPlatform().name("archive-check").unstarted(this::look);
    }

    static LaterCheck begin(Database database) {
        LaterCheck check = new LaterCheck(database);
        if (!database.isChecked()) {
            check.thread.start();
        }
        return check;
    }

    /// Whether an earlier run has found the store of a folder damaged.
    static boolean hasFoundDamage(Path folder) {
        return Files.exists(folder.resolve(NOTE));
    }

    /// Takes note that the store of a folder is damaged.
    static void note(Path folder) {
        try {
            UserOnly.file(folder.resolve(NOTE));
        } catch (IOException unnoted) {
            LOG.warn("That the store is damaged could not be noted", unnoted);
        }
    }

    /// The damaged one is out of the way.
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NOTE));
    }

    private void look() {
        try (Connection connection = database.another()) {
            Interruption.endsWorkOn(connection);
            if (!Database.isWhole(connection)) {
                found();
            }
        } catch (SQLException failed) {
            if (Failures.isDamage(failed)) {
                found();
            }
        }
    }

    private void found() {
        LOG.warn("The store is damaged, and will be set aside at the next start");
        note(database.folder());
    }

    /// Waits for its end.
    void await() throws InterruptedException {
        thread.join();
    }

    /// Ends it, if it is not over.
    @Override
    public void close() {
        thread.interrupt();
        try {
            await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
