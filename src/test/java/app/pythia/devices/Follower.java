package app.pythia.devices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Reads a file of lines that another program is still writing.
final class Follower {
    private final Path file;
    private int linesRead;

    Follower(Path file) {
        this.file = file;
    }

    /// Waits for a line with `text` after the one that was awaited last.
    ///
    /// @param alive whether there is still somebody to write it
    boolean await(String text, Duration limit, BooleanSupplier alive) {
        int before = linesRead;
        Tools.becomesTrue(limit, () -> find(text) || !alive.getAsBoolean());
        return linesRead > before || find(text);
    }

    /// All that was written so far.
    String text() {
        return Files.exists(file) ? Tools.read(file) : "";
    }

    private boolean find(String text) {
        List<String> lines = text().lines().toList();
        for (int i = linesRead; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                linesRead = i + 1;
                return true;
            }
        }
        return false;
    }
}
