package app.pythia.app;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.ClonePicture.Problem;
import app.pythia.settings.OwnClone;
import app.pythia.support.Observable;
import app.pythia.support.UserOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures that the user has given to clones, each a file in its clone's folder. Safe for use
/// by any thread; what reads or writes a file takes time.
final class ClonePictures {
    private static final Logger LOG = LoggerFactory.getLogger(ClonePictures.class);

    private final CloneFolders folders;
    private final Observable<Map<CloneId, ClonePicture>> all = new Observable<>(Map.of());

    ClonePictures(CloneFolders folders) {
        this.folders = folders;
    }

    /// Those that are known.
    Observable<Map<CloneId, ClonePicture>> all() {
        return all;
    }

    /// Reads those that are kept. One that somebody else has put there is made small first.
    void read(List<OwnClone> clones) {
        Map<CloneId, ClonePicture> read = new HashMap<>();
        for (OwnClone clone : clones) {
            Path file = folders.picture(clone.id());
            if (Files.exists(file)) {
                try {
                    read.put(clone.id(), SmallPicture.of(file));
                } catch (SmallPicture.NoneException unfit) {
                    LOG.warn("A clone's picture is not shown: {}", unfit.problem());
                }
            }
        }
        all.set(Map.copyOf(read));
    }

    /// Makes a picture of a file, and keeps it in place of what was there.
    ///
    /// @return why not, if it was not kept
    Optional<Problem> choose(CloneId clone, Path file) {
        try {
            ClonePicture picture = SmallPicture.of(file);
            write(clone, picture);
            put(clone, Optional.of(picture));
            return Optional.empty();
        } catch (SmallPicture.NoneException unfit) {
            return Optional.of(unfit.problem());
        } catch (IOException notKept) {
            LOG.warn("A clone's picture was not kept", notKept);
            return Optional.of(Problem.NOT_KEPT);
        }
    }

    /// Deletes the clone's picture.
    ///
    /// @return why not, if it is still there
    Optional<Problem> remove(CloneId clone) {
        try {
            Files.deleteIfExists(folders.picture(clone));
            put(clone, Optional.empty());
            return Optional.empty();
        } catch (IOException stillThere) {
            LOG.warn("A clone's picture was not deleted", stillThere);
            return Optional.of(Problem.NOT_KEPT);
        }
    }

    private void write(CloneId clone, ClonePicture picture) throws IOException {
        folders.make(clone);
        Path file = folders.picture(clone);
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            UserOnly.file(draft);
            Files.write(draft, picture.png());
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void put(CloneId clone, Optional<ClonePicture> picture) {
        all.update(was -> {
            Map<CloneId, ClonePicture> now = new HashMap<>(was);
            now.remove(clone);
            picture.ifPresent(it -> now.put(clone, it));
            return Map.copyOf(now);
        });
    }
}
