package app.pythia.conversation.sqlite;

import app.pythia.conversation.ArchiveProblem;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// What SQLite's failures mean.
final class Failures {
    private static final int PRIMARY = 0xff;

    /// What is the machine's fault, and not the file's.
    private static final Set<SQLiteErrorCode> OF_THE_MACHINE =
            EnumSet.of(
                    SQLiteErrorCode.SQLITE_PERM,
                    SQLiteErrorCode.SQLITE_BUSY,
                    SQLiteErrorCode.SQLITE_LOCKED,
                    SQLiteErrorCode.SQLITE_NOMEM,
                    SQLiteErrorCode.SQLITE_INTERRUPT,
                    SQLiteErrorCode.SQLITE_IOERR,
                    SQLiteErrorCode.SQLITE_FULL,
                    SQLiteErrorCode.SQLITE_CANTOPEN);

    private Failures() {}

    /// Whether a file that fails so when it is opened is not, or no longer, a store. A flipped byte
    /// may also make it one of another format, or one without a column that is asked for.
    static boolean isDamage(SQLException failure) {
        return OF_THE_MACHINE.stream().noneMatch(code -> is(failure, code));
    }

    /// Whether a file that was taken for a store has turned out to be damaged.
    static boolean showsDamage(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_CORRUPT)
                || is(failure, SQLiteErrorCode.SQLITE_NOTADB);
    }

    /// That a file says what no store does.
    static SQLException damage(String what) {
        return new SQLException("a damaged store: " + what, "", SQLiteErrorCode.SQLITE_NOTADB.code);
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
