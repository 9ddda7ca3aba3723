package app.pythia.audio.device;

/// How much of what was written to a line has not sounded yet, made of what Java Sound tells to be
/// available in its buffer, which must not be filled.
///
/// After a start with nothing in it, ALSA's plugin for PulseAudio counts its whole empty buffer as
/// played, so that up to twice the buffer is available. And all of it, or nothing, is available
/// where a line has run dry or has failed.
///
/// @param buffer the line's size in bytes
record LineFill(int buffer) {

    /// The bytes that have not sounded yet.
    int queued(int available) {
        if (isEmpty(available)) {
            return 0;
        }
        return available > buffer ? 2 * buffer - available : buffer - available;
    }

    /// Whether nothing is left to sound.
    boolean isEmpty(int available) {
        return available <= 0 || available == buffer;
    }
}
