package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/// The disk, as far as sounds need it.
interface SoundDisk {

    /// A sound that is there.
    ///
    /// @param bytes that it takes
    /// @param heard when it was heard last, or was kept
    record Entry(long bytes, Instant heard) {}

    /// What is there; what was left unfinished by an earlier run is taken away.
    Map<SoundId, Entry> tidy() throws IOException;

    /// Writes a sound, whole or not at all.
    ///
    /// @return how many bytes it takes
    long write(SoundId id, Sound sound) throws IOException;

    /// Begins to read one.
    ///
    /// @throws java.nio.file.NoSuchFileException if it is not there
    SoundFile open(SoundId id) throws IOException;

    /// It is heard now.
    void touch(SoundId id, Instant now) throws IOException;

    /// Takes one away, if it is there.
    void delete(SoundId id) throws IOException;
}
