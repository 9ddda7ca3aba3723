package app.pythia.demo;

import java.io.IOException;

/// What the demo clone says to one message, in words and in sound.
interface Reply {

    /// The words.
    Answer answer();

    /// Makes the sound and passes it on while it is made.
    ///
    /// @throws IOException if the sink does not take it, or the synthesiser fails
    void sound(int sampleRate, PcmSink to) throws IOException;
}
