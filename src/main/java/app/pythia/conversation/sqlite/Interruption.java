package app.pythia.conversation.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.ProgressHandler;

/// Ends what SQLite does when the thread that waits for it is interrupted.
final class Interruption extends ProgressHandler {
    /// Some microseconds of SQLite's work.
    private static final int STEPS_BETWEEN_LOOKS = 1_000;

    static void endsWorkOn(Connection connection) throws SQLException {
        setHandler(connection, STEPS_BETWEEN_LOOKS, new Interruption());
    }

    @Override
    protected int progress() {
        return Thread.currentThread().isInterrupted() ? 1 : 0;
    }
}
