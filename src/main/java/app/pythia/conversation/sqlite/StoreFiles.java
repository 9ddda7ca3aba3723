package app.pythia.conversation.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of a store that nobody has open.
public final class StoreFiles {
    private StoreFiles() {}

    /// Deletes the store in a folder, with what belongs to it and the damaged ones that were set
    /// aside. Does nothing if there is none.
    ///
    /// @throws IOException if one cannot be deleted; others may have been
    public static void delete(Path folder) throws IOException {
        for (Path file : in(folder)) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(StoreFiles::isStore).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static boolean isStore(Path file) {
        return Files.isRegularFile(file)
                && String.valueOf(file.getFileName()).startsWith(Database.NAME);
    }
}
