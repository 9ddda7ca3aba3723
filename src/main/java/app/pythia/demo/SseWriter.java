package app.pythia.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes server-sent events, each on its way at once.
///
/// @param out the body of the answer
record SseWriter(OutputStream out) {

    /// What the last event says instead of a token or of sound.
    static final String DONE = "[DONE]";

    /// An event that carries JSON.
    void event(JsonNode data) throws IOException {
        send("data: " + Json.MAPPER.writeValueAsString(data) + "\n\n");
    }

    /// An event with a single text in it.
    void event(String field, String value) throws IOException {
        event(JsonNodeFactory.instance.objectNode().put(field, value));
    }

    /// A line that says nothing but that the stream is alive.
    void ping() throws IOException {
        send(": ping\n\n");
    }

    private void send(String lines) throws IOException {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
