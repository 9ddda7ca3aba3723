package app.pythia.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Words of the Guide.
///
/// @param citations the passages they were taken from, as in the service's pages
/// @param questions what could be asked next
/// @param extra what is shown beside them
record Answer(String text, List<JsonNode> citations, List<String> questions, Extra extra) {

    /// Words alone.
    Answer(String text, List<JsonNode> citations, List<String> questions) {
        this(text, citations, questions, Extra.NONE);
    }
}
