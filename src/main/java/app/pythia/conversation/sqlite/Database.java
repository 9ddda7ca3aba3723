package app.pythia.conversation.sqlite;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.support.UserOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// The file that conversations are kept in: opened, checked, and brought to the newest form.
///
/// @param folder that it is in
/// @param setAside what a damaged file was kept as, if there was one
/// @param isChecked whether all of it has been looked through: a large one takes too long for that
record Database(Path folder, Connection connection, Optional<String> setAside, boolean isChecked) {
    static final String NAME = "pythia.db";

    private static final String BAD = ".bad";
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final List<String> SIDE_FILES = List.of("-wal", "-shm");
    private static final int MOST_SET_ASIDE = 100;

    /// Before this one, the write-ahead log could damage the file (sqlite.org/wal.html, "The
    /// WAL-Reset Bug").
    private static final String LEAST_VERSION = "3.51.3";

    private static final int BUSY_MILLIS = 5_000;

    /// Some tenths of a second, from a slow disk.
    private static final long CHECKED_AT_ONCE = 64 << 20;

    /// Opens the file in a folder, which it makes if need be. One that is damaged is given another
    /// name, and a new one begun.
    static Database open(Path folder) throws ArchiveException {
        Path file = folder.resolve(NAME);
        try {
            prepare(folder);
            boolean isSmall = Files.size(file) <= CHECKED_AT_ONCE;
            Optional<Connection> sound =
                    LaterCheck.hasFoundDamage(folder) ? Optional.empty() : sound(file, isSmall);
            return sound.isPresent()
                    ? new Database(folder, sound.get(), Optional.empty(), isSmall)
                    : anew(folder);
        } catch (SQLException unusable) {
            throw new ArchiveException(Failures.problem(unusable), unusable);
        } catch (IOException unusable) {
            throw new ArchiveException(new ArchiveProblem.NotWritten(), unusable);
        }
    }

    private static Database anew(Path folder) throws ArchiveException, IOException, SQLException {
        String name = setAside(folder.resolve(NAME));
        LaterCheck.forget(folder);
        prepare(folder);
        LOG.warn("The store was damaged, and is kept as {}", name);
        Connection connection =
                sound(folder.resolve(NAME), true)
                        .orElseThrow(() -> new IOException("a new store is damaged as well"));
        return new Database(folder, connection, Optional.of(name), true);
    }

    /// A connection to the file if it is whole, as far as that is looked at.
    private static Optional<Connection> sound(Path file, boolean isChecked)
            throws ArchiveException, SQLException {
        Connection connection = null;
        try {
            connection = connect(file);
            if (isChecked && !isWellBuilt(connection)) {
                connection.close();
                return Optional.empty();
            }
            Migrations.all().run(connection, file);
            requireTables(connection);
            if (isChecked) {
                requireRows(connection);
            }
            return Optional.of(connection);
        } catch (SQLException | ArchiveException failed) {
            if (connection != null) {
                connection.close();
            }
            if (failed instanceof SQLException sql && Failures.isDamage(sql)) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /// Looks through all of it.
    static boolean isWhole(Connection connection) throws SQLException {
        return isWellBuilt(connection) && hasItsRows(connection);
    }

    private static boolean isWellBuilt(Connection connection) throws SQLException {
        return text(connection, "PRAGMA quick_check(1)").equals("ok");
    }

    /// One more connection, to read alone.
    Connection another() throws SQLException {
        Connection reader = connect(folder.resolve(NAME));
        run(reader, "PRAGMA query_only = ON");
        return reader;
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        Connection connection = source.getConnection();
        try {
            requireVersion(text(connection, "SELECT sqlite_version()"));
            text(connection, "PRAGMA journal_mode = WAL");
            run(connection, "PRAGMA synchronous = FULL");
            run(connection, "PRAGMA secure_delete = ON");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /// @throws SQLException that tells of no damage
    static void requireVersion(String version) throws SQLException {
        if (Arrays.compare(numbers(version), numbers(LEAST_VERSION)) < 0) {
            throw new SQLException(
                    "SQLite " + version + " is too old", "", SQLiteErrorCode.SQLITE_CANTOPEN.code);
        }
    }

    private static int[] numbers(String version) {
        return Pattern.compile("\\.").splitAsStream(version).mapToInt(Integer::parseInt).toArray();
    }

    /// A key that was changed within a page is no damage to SQLite; but then a conversation's
    /// messages are no longer numbered from 0 on.
    private static void requireRows(Connection connection) throws SQLException {
        if (!hasItsRows(connection)) {
            throw Failures.damage("messages are missing");
        }
    }

    /// @throws SQLException if a place leads nowhere
    private static boolean hasItsRows(Connection connection) throws SQLException {
        text(connection, Statements.EACH_BY_PLACE);
        return text(connection, Statements.BADLY_NUMBERED).isEmpty();
    }

    private static void requireTables(Connection connection) throws SQLException {
        for (String sql : Statements.ALL) {
            connection.prepareStatement(sql).close();
        }
        text(connection, Statements.ANY_WORD);
    }

    private static void prepare(Path folder) throws IOException {
        UserOnly.folder(folder);
        UserOnly.file(folder.resolve(NAME));
    }

    private static String setAside(Path file) throws IOException {
        String name =
                IntStream.range(0, MOST_SET_ASIDE)
                        .mapToObj(n -> NAME + BAD + (n == 0 ? "" : "." + n))
                        .filter(free -> Files.notExists(file.resolveSibling(free)))
                        .findFirst()
                        .orElseThrow(() -> new IOException("too many damaged stores"));
        Files.move(file, file.resolveSibling(name));
        for (String side : SIDE_FILES) {
            Path beside = file.resolveSibling(NAME + side);
            if (Files.exists(beside)) {
                Files.move(beside, file.resolveSibling(name + side));
            }
        }
        return name;
    }

    /// Whether a damaged store lies in the folder.
    static boolean isSetAside(Path folder) {
        return Files.exists(folder.resolve(NAME + BAD));
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The first column of the first row.
    static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
