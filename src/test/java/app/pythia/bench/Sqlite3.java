package app.pythia.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The program `sqlite3` on a file, which is given one statement after the other.
final class Sqlite3 implements AutoCloseable {
    private static final String END = "-- that was it --";

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    Sqlite3(Path file) throws IOException {
        process =
                new ProcessBuilder("sqlite3", "-batch", file.toString())
                        .redirectError(Redirect.INHERIT)
                        .start();
        in = process.outputWriter(StandardCharsets.UTF_8);
        out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Waits for the end of it.
    ///
    /// @return how many lines came
    int run(String sql) throws IOException {
        in.write(sql + ";\n.print \"" + END + "\"\n");
        in.flush();
        int lines = 0;
        for (String line = out.readLine(); !END.equals(line); line = out.readLine()) {
            if (line == null) {
                throw new IOException("sqlite3 has ended");
            }
            lines++;
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        in.close();
        process.onExit().join();
    }
}
