package app.pythia.sounds;

import java.util.List;
import java.util.Optional;

/// A sound that is read from its beginning on. Used by one thread.
public interface SoundStream extends AutoCloseable {

    /// Of its mono samples, 16 bits, little-endian.
    int sampleRate();

    /// Its pieces, in the order in which their samples come.
    List<Extent> pieces();

    /// The next samples: at most that many bytes, and none at its end, or where the rest cannot be
    /// read.
    byte[] read(int most);

    /// Lets go of it. Closing it again does nothing.
    @Override
    void close();

    /// How much of the sound is one piece.
    ///
    /// @param span which part of the message it speaks, where that is known
    /// @param bytes how many bytes of samples it has
    record Extent(Optional<Span> span, int bytes) {}
}
