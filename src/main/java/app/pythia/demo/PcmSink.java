package app.pythia.demo;

import java.io.IOException;

/// Where sound goes while it is made: signed 16-bit little-endian mono samples.
@FunctionalInterface
interface PcmSink {

    /// Takes the next samples; the array is not changed afterwards.
    ///
    /// @throws IOException if nobody listens any more
    void write(byte[] pcm) throws IOException;
}
