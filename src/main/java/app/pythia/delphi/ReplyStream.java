package app.pythia.delphi;

/// An answer that is arriving. One thread reads it; any thread may close it.
public interface ReplyStream extends AutoCloseable {

    /// The rate of its sound in samples a second; the sound is mono, 16 bits.
    int sampleRate();

    /// Waits for what comes next. After [ReplyEvent.Finished] or [ReplyEvent.CutShort] it gives
    /// that again. Failures of the line are told as CutShort; so is the end by [#close], and by an
    /// interrupt of the reading thread, which stays set.
    ReplyEvent next();

    /// Gives the answer up: ends the connection and a [#next] that waits. Closing it again does
    /// nothing.
    @Override
    void close();
}
