package app.pythia.delphi.sse;

import java.nio.charset.StandardCharsets;

/// One server-sent event.
///
/// @param type the event's name, `message` where it has none
/// @param data its data lines joined by line feeds, in UTF-8
public record SseEvent(String type, byte[] data) {

    /// The data as text.
    public String text() {
        return new String(data, StandardCharsets.UTF_8);
    }
}
