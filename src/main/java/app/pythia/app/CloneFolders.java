package app.pythia.app;

import app.pythia.conversation.sqlite.StoreFiles;
import app.pythia.settings.CloneId;
import app.pythia.support.UserOnly;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Where each clone's store, outbox, sounds and picture are, so that they can never mix: those of
/// the first one in the data folder itself, where they were before there were several.
///
/// @param data the folder that everything is in
record CloneFolders(Path data) {
    private static final String OTHERS = "clones";
    private static final String OUTBOX = "outbox";
    private static final String SOUNDS = "sounds";
    private static final String PICTURE = "picture.png";

    /// The clone's own folder; it need not be there.
    Path of(CloneId clone) {
        return clone.equals(CloneId.FIRST) ? data : data.resolve(OTHERS).resolve(clone.value());
    }

    Path outbox(CloneId clone) {
        return of(clone).resolve(OUTBOX);
    }

    Path sounds(CloneId clone) {
        return of(clone).resolve(SOUNDS);
    }

    Path picture(CloneId clone) {
        return of(clone).resolve(PICTURE);
    }

    /// Makes the clone's folder, which nobody but the user can read (0700).
    void make(CloneId clone) throws IOException {
        if (!clone.equals(CloneId.FIRST)) {
            UserOnly.folder(data.resolve(OTHERS));
        }
        UserOnly.folder(of(clone));
    }

    /// Deletes all that is kept of a clone. Nobody may have it open.
    ///
    /// @throws IOException if something cannot be deleted; other things may have been
    void delete(CloneId clone) throws IOException {
        if (clone.equals(CloneId.FIRST)) {
            StoreFiles.delete(data);
            deleteTree(outbox(clone));
            deleteTree(sounds(clone));
            Files.deleteIfExists(picture(clone));
        } else {
            deleteTree(of(clone));
        }
    }

    /// What a link leads to stays.
    private static void deleteTree(Path folder) throws IOException {
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (NoSuchFileException gone) {
            // It is as it should be.
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                throws IOException {
            if (failed != null) {
                throw failed;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
