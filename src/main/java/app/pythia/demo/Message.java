package app.pythia.demo;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A message of the demo clone or to it.
///
/// @param citations what it rests on, as in the service's pages
record Message(String id, Sender sender, String text, Instant createdAt, List<JsonNode> citations) {

    /// Who said it, named as the service names them.
    enum Sender {
        USER,
        CLONE
    }
}
