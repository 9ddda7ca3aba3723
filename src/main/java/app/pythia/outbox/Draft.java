package app.pythia.outbox;

/// A take that is being spoken, on its way to the disk.
public interface Draft {

    /// Takes the next samples in [app.pythia.audio.PcmFormat#SPOKEN_TURN], which are the first
    /// `count` bytes. Never waits for the disk: for the microphone's thread.
    void append(byte[] pcm, int count);

    /// Nothing more comes: what is still to be written is, and is left to the system; it is forced
    /// to the disk soon after. Waits for it, for two seconds at most. What cannot be written is
    /// told by [Outbox#problem].
    void finish();
}
