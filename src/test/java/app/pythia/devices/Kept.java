package app.pythia.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is kept for a person to look at and to listen to, in `target/screens` and `target/sounds`.
final class Kept {
    private Kept() {}

    /// A folder for one kind of it.
    static Path folder(String kind) {
        try {
            return Files.createDirectories(Path.of(System.getProperty("devices.kept"), kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Does not keep a file any longer.
    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
