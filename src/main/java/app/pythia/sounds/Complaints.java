package app.pythia.sounds;

import app.pythia.audio.flac.FlacException;
import app.pythia.conversation.SoundId;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is wrong with the disk, told to the log once each and without the names of folders. Safe
/// for use by any thread.
final class Complaints {
    private static final Logger LOG = LoggerFactory.getLogger(FileSounds.class);

    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicBoolean undeleted = new AtomicBoolean();
    private final Set<SoundId> unreadable = ConcurrentHashMap.newKeySet();

    void kept() {
        failing.set(false);
    }

    void notKept(IOException why) {
        if (!failing.getAndSet(true)) {
            LOG.warn("Sounds cannot be kept on the disk: {}", reason(why));
        }
    }

    void notDeleted(IOException why) {
        if (!undeleted.getAndSet(true)) {
            LOG.warn("A sound could not be deleted: {}", reason(why));
        }
    }

    void unreadable(SoundId id, IOException why) {
        if (unreadable.add(id)) {
            LOG.warn("A sound that was kept cannot be read: {}", reason(why));
        }
    }

    boolean isUnreadable(SoundId id) {
        return unreadable.contains(id);
    }

    private static String reason(IOException why) {
        String name = why.getClass().getSimpleName();
        return switch (why) {
            case FlacException damaged -> String.valueOf(damaged.getMessage());
            case FileSystemException system when system.getReason() != null ->
                    name + ", " + system.getReason();
            default -> name;
        };
    }
}
