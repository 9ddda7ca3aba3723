package app.pythia.conversation.sqlite;

import app.pythia.conversation.ArchiveProblem;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// What SQLite's failures mean.
final class Failures {
    private static final int PRIMARY = 0xff;

    private Failures() {}

    /// Whether the file is not, or no longer, a store.
    static boolean isDamage(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_CORRUPT)
                || is(failure, SQLiteErrorCode.SQLITE_NOTADB);
    }

    static ArchiveProblem problem(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_FULL)
                ? new ArchiveProblem.DiskFull()
                : new ArchiveProblem.NotWritten();
    }

    /// Extended codes hold the primary one in their lowest byte (sqlite.org/rescode.html).
    private static boolean is(SQLException failure, SQLiteErrorCode code) {
        return (failure.getErrorCode() & PRIMARY) == code.code;
    }
}
