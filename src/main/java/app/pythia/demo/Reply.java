package app.pythia.demo;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What the demo clone says to one message, in words and in sound.
interface Reply {

    /// The words.
    String text();

    /// What the words rest on.
    List<JsonNode> citations();

    /// What could be asked next.
    List<String> questions();

    /// Makes the sound and passes it on while it is made.
    ///
    /// @throws IOException if the sink does not take it, or the synthesiser fails
    void sound(int sampleRate, PcmSink to) throws IOException;
}
