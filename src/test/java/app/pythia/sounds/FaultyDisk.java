package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/// A folder on a disk that can be full.
final class FaultyDisk implements SoundDisk {
    private final SoundFolder folder;
    volatile boolean full;

    FaultyDisk(Path folder) {
        this.folder = new SoundFolder(folder);
    }

    @Override
    public Map<SoundId, Entry> tidy() throws IOException {
        return folder.tidy();
    }

    @Override
    public long write(SoundId id, Sound sound) throws IOException {
        if (full) {
            throw new FileSystemException("/home/canary/sounds", null, "No space left on device");
        }
        return folder.write(id, sound);
    }

    @Override
    public SoundFile open(SoundId id) throws IOException {
        return folder.open(id);
    }

    @Override
    public void touch(SoundId id, Instant now) throws IOException {
        folder.touch(id, now);
    }

    @Override
    public void delete(SoundId id) throws IOException {
        folder.delete(id);
    }
}
