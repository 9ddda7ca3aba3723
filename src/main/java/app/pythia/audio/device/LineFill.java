package app.pythia.audio.device;

/// How much of what was written to a line has not sounded yet, made of what Java Sound tells to be
/// available in its buffer.
///
/// Once a line has run dry and goes on, ALSA's plugin for PulseAudio counts a whole empty buffer as
/// played, so that up to twice the buffer is available. A line that is dry has all of it available.
final class LineFill {
    private LineFill() {}

    /// The bytes that have not sounded yet.
    ///
    /// @param buffer the line's size in bytes
    static int queued(int buffer, int available) {
        return available > buffer ? 2 * buffer - available : buffer - available;
    }
}
