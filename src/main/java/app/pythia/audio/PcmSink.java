package app.pythia.audio;

/// Takes the samples of a take as they are made, in [PcmFormat#SPOKEN_TURN], on the microphone's
/// thread: must neither wait nor keep the array.
@FunctionalInterface
public interface PcmSink {

    /// The next samples are the first `count` bytes.
    void append(byte[] pcm, int count);
}
