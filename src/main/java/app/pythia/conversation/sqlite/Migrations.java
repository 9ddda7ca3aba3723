package app.pythia.conversation.sqlite;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.Words;
import app.pythia.support.UserOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sqlite.Function;

/// Brings a store to the newest form, one step after the other, each in a transaction. The number
/// of the last one is kept in `PRAGMA user_version`. A store that holds something is copied first;
/// the copy stays until something is forgotten.
///
/// @param scripts of the versions from 1 on
record Migrations(List<String> scripts) {
    private static final int NEWEST = 3;

    /// No Pythia has this version, so that a store that says so is damaged.
    private static final int BEYOND_ANY = 100;

    private static final String COPY = Database.NAME + ".v";

    private static final String WORDS_INSTEAD_OF = "words_instead_of";
    private static final Pattern STATEMENT = Pattern.compile(";\\s*(?:\n|$)");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    /// Those of this Pythia: `1.sql`, `2.sql` and so on.
    static Migrations all() {
        return new Migrations(
                IntStream.rangeClosed(1, NEWEST).mapToObj(Migrations::script).toList());
    }

    /// Does those that are missing; if one fails, the store is as the one before left it.
    ///
    /// @throws ArchiveException if the store is from a newer Pythia; it is not touched
    void run(Connection connection, Path file) throws SQLException, ArchiveException {
        int version = Integer.parseInt(Database.text(connection, "PRAGMA user_version"));
        if (version < 0 || version > BEYOND_ANY) {
            throw Failures.damage("version " + version);
        }
        if (version > scripts.size()) {
            throw new ArchiveException(new ArchiveProblem.Newer(version), null);
        }
        if (version > 0 && version < scripts.size()) {
            copy(connection, file.resolveSibling(COPY + version));
        }
        if (version < scripts.size()) {
            Function.create(connection, WORDS_INSTEAD_OF, new WordsInsteadOf());
            for (int next = version + 1; next <= scripts.size(); next++) {
                step(connection, next);
            }
            Function.destroy(connection, WORDS_INSTEAD_OF);
        }
    }

    /// Lets go of the copies, which still hold what is forgotten.
    static void forgetCopies(Path folder) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, COPY + "*")) {
            for (Path copy : copies) {
                Files.delete(copy);
            }
        }
    }

    private static void copy(Connection connection, Path to) throws SQLException {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            Files.deleteIfExists(to);
            UserOnly.file(to);
            vacuum.setString(1, to.toString());
            vacuum.execute();
        } catch (IOException notFree) {
            throw new SQLException("no copy could be made", notFree);
        }
    }

    private void step(Connection connection, int version) throws SQLException {
        String script = COMMENT.matcher(scripts.get(version - 1)).replaceAll("");
        Transaction.of(
                connection,
                () -> {
                    for (String statement : STATEMENT.splitAsStream(script).toList()) {
                        if (!statement.isBlank()) {
                            Database.run(connection, statement);
                        }
                    }
                    Database.run(connection, "PRAGMA user_version = " + version);
                });
    }

    /// What `2.sql` puts beside texts that cannot be searched as they are.
    private static final class WordsInsteadOf extends Function {
        @Override
        protected void xFunc() throws SQLException {
            Optional<String> words = Words.insteadOf(value_text(0));
            if (words.isPresent()) {
                result(words.get());
            } else {
                result();
            }
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
