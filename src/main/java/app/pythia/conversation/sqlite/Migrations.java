package app.pythia.conversation.sqlite;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;

/// Brings a store to the newest form, one step after the other: `1.sql`, `2.sql` and so on, each in
/// a transaction. The number of the last one is kept in `PRAGMA user_version`. A store that holds
/// something is copied first.
final class Migrations {
    static final int NEWEST = 1;

    private static final Pattern STATEMENT = Pattern.compile(";\\s*(?:\n|$)");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    private Migrations() {}

    /// @throws ArchiveException if the store is from a newer Pythia; it is not touched
    static void run(Connection connection, Path file) throws SQLException, ArchiveException {
        int version = Integer.parseInt(Database.text(connection, "PRAGMA user_version"));
        if (version > NEWEST) {
            throw new ArchiveException(new ArchiveProblem.Newer(version), null);
        }
        if (version > 0 && version < NEWEST) {
            copy(connection, file.resolveSibling(Database.NAME + ".v" + version));
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            step(connection, next);
        }
    }

    private static void copy(Connection connection, Path to) throws SQLException {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            Files.deleteIfExists(to);
            vacuum.setString(1, to.toString());
            vacuum.execute();
        } catch (IOException notFree) {
            throw new SQLException("no copy could be made", notFree);
        }
    }

    private static void step(Connection connection, int version) throws SQLException {
        connection.setAutoCommit(false);
        try {
            String script = COMMENT.matcher(script(version)).replaceAll("");
            for (String statement : STATEMENT.splitAsStream(script).toList()) {
                if (!statement.isBlank()) {
                    Database.run(connection, statement);
                }
            }
            Database.run(connection, "PRAGMA user_version = " + version);
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(int version) {
        try (InputStream in =
                Objects.requireNonNull(Migrations.class.getResourceAsStream(version + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
